// What does each branch of a record consist of, by the standards? What an LMS answers when it is asked for its _children.

export const children = {
  scorm12: {
    objectives: 'id,score,status',
    interactions:
      'id,objectives,time,type,correct_responses,weighting,student_response,result,latency',
  },
  scorm2004: {
    objectives: 'id,score,success_status,completion_status,progress_measure,description',
    interactions:
      'id,type,objectives,timestamp,correct_responses,weighting,learner_response,result,latency,description',
  },
} as const;
