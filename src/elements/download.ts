// How does a learner get a file that the browser made? As any download; nothing is sent anywhere.

import type {Document} from '../export/document.ts';
import type {Course} from '../model/course.ts';
import type {PageId} from '../model/ids.ts';
import type {Answers} from '../model/learner.ts';
import {savedFile} from '../model/saved-file.ts';
import {words} from '../words.ts';
import {reasonOf, type LoadTakeAway} from './late.ts';

/** The name never holds a learner's. */
export function download(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  // Some browsers read the file only after the click is over.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

export const downloadText = (text: string, name: string): void =>
  download(new Blob([text], {type: 'text/plain;charset=utf-8'}), name);

/** The case file, to be read in again. Says how it is called. */
export function downloadCase(
  course: Course,
  answers: Answers,
  at: Date,
  marked?: readonly PageId[],
): string {
  const name = `${words.caseFile.fileName(course.code, at)}.json`;
  const text = savedFile(course, answers, at, marked);
  download(new Blob([text], {type: 'application/json'}), name);
  return name;
}

/** Says what became of it. */
export async function downloadWord(
  load: LoadTakeAway,
  sheet: Document,
  stem: string,
): Promise<string> {
  const name = `${stem}.docx`;
  try {
    const {word} = await load();
    download(word(sheet), name);
  } catch (error) {
    return words.documents.notLoaded(reasonOf(error));
  }
  return words.documents.downloaded(name);
}
