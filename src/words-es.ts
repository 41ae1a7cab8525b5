// What does the player say in Spanish? The same sentences as in words.ts, for child welfare workers in the United States,
// who are spoken to as "usted"; what is the same in both, such as a number to call, is written again on purpose.

import type {FirstWords, PageWords, Words} from './words.ts';

const time = (at: Date): string =>
  at.toLocaleTimeString('es-US', {hour: 'numeric', minute: '2-digit'});
/** "la 1:05", "las 10:42": with its article. */
const hour = (at: Date): string => `${at.getHours() % 12 === 1 ? 'la' : 'las'} ${time(at)}`;
/** The time of day ends in a point of its own: "a. m." */
const stop = (said: string): string => (said.endsWith('.') ? said : `${said}.`);
/** The bar has no room for more, and whoever reads it knows the half of the day. */
const clock = (at: Date): string => time(at).replace(/\s?[ap]\.?\s?m\.?$/i, '');
const day = (at: Date): string =>
  at.toLocaleDateString('es-US', {year: 'numeric', month: 'long', day: 'numeric'});
/** For names of files, in the learner's own time: ISO 8601, as Sweden writes it. */
const isoDay = (at: Date): string => at.toLocaleDateString('sv-SE');
const count = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const span = (minutes: number): string => {
  const hours = Math.floor(minutes / 60);
  const rest = count(minutes % 60, 'minuto', 'minutos');
  if (hours === 0) return rest;
  return minutes % 60 === 0
    ? count(hours, 'hora', 'horas')
    : `${count(hours, 'hora', 'horas')} y ${rest}`;
};

export const words: Words = {
  skip: 'Ir al texto',
  bar: {
    contents: 'Contenido',
    search: 'Buscar',
    pause: 'Pausa',
    support: 'Buscar apoyo',
    settings: 'Ajustes',
    lesson: (module, n, of) => `Módulo ${module}, lección ${n} de ${of}`,
    module: (n, title) => `Módulo ${n}: ${title}`,
    moduleOf: n => `Módulo ${n}`,
    opening: 'Inicio',
    finish: 'Su resultado',
    about: 'Acerca de este curso',
  },
  screen: {
    lesson: (n, title) => `Lección ${n}: ${title}`,
    place: (n, of, minutes) =>
      `Pantalla ${n} de ${of}, faltan unos ${count(minutes, 'minuto', 'minutos')}`,
    back: 'Atrás',
    next: title => `Continuar: ${title}`,
    start: title => `Empezar: ${title}`,
    toFinish: 'Continuar a su resultado',
    toSearch: query => `Volver a lo que se encontró para “${query}”`,
    exit: 'Guardar y salir',
    sources: 'Fuentes de esta pantalla',
    lessonSources: n => `${count(n, 'fuente más', 'fuentes más')} de esta lección`,
    loading: 'Las palabras de esta pantalla están en camino.',
    coming: 'Esta parte está en camino.',
    notLoaded: file =>
      `Esta parte del curso no llegó (${file}). Sus respuestas están a salvo. Revise su conexión y luego intente otra vez.`,
    tryAgain: 'Intentar otra vez',
    documentTitle: (screen, module) => (screen === module ? screen : `${screen} - ${module}`),
  },
  outline: {
    label: 'Contenido del curso',
    done: 'terminado',
    here: 'usted está aquí',
    was: 'usted estaba aquí',
    minutes: n => `${n} min`,
    minutesLeft: n => `faltan ${n}\u00a0min`,
    left: n => (n === 0 ? 'Todo está hecho.' : `Faltan unos ${span(n)}.`),
    all: n =>
      n === 0 ? 'El curso entero está hecho.' : `Del curso entero faltan unos ${span(n)}.`,
  },
  saved: {
    none: 'Sin registro',
    'not-yet': 'Aún sin guardar',
    'as-before': 'Todo guardado',
    at: at => `Guardado ${clock(at)}`,
    atDevice: at => `Guardado aquí, ${clock(at)}`,
    reported: at => `Informado ${clock(at)}`,
    failed: 'No se guardó',
    review: 'Revisión',
    ended: 'Sesión cerrada',
    'another-tab': 'En otra pestaña',
  },
  saving: {
    line: since => stop(`Sin guardar desde ${hour(since)}`),
    here: 'Su trabajo sigue en esta pantalla.',
    lineNoStorage: 'Sin guardar: este navegador no conserva nada.',
    lineEnded: 'Sin guardar: su sesión terminó.',
    lineAnotherTab: 'Aquí no se guarda: el curso está abierto en otra pestaña.',
    more: 'Qué hacer',
    failed: 'Sus últimos cambios no están guardados',
    ended: 'Su sesión terminó',
    'another-tab': 'El curso está abierto en otra pestaña',
    fine: 'Todo está guardado otra vez',
    retry: 'Intentar ahora',
    takeOver: 'Trabajar aquí',
    trying: 'Intentando …',
    still: at => stop(`Sigue sin guardar a ${hour(at)}`),
    now: at => stop(`Guardado a ${hour(at)}`),
    close: 'Cerrar',
  },
  notice: {
    noLms:
      'No se encontró ningún sistema de gestión del aprendizaje (LMS), así que nada se registra. Puede leer y practicar todo. Para recibir crédito, abra el curso desde su LMS.',
    crossOrigin:
      'Su LMS ofrece este curso desde otra dirección y no se puede llegar a él, así que nada se registra. Puede leer y practicar todo. Por favor, avise a la persona que coordina su capacitación.',
    web: 'Este es el curso sin LMS. Su trabajo se guarda en este navegador, en este equipo, y no se informa a nadie.',
    webNoStorage:
      'Este es el curso sin LMS, y este navegador no conserva nada. Su trabajo se pierde cuando cierre esta página.',
    review: 'Usted abrió el curso para revisarlo. Puede ver todo; nada se registra.',
    cut: 'El registro que guardaba su LMS quedó cortado. Todo lo que se pudo leer está aquí; por favor, revise sus últimas respuestas.',
    garbled:
      'El registro que guardaba su LMS estaba dañado. Todo lo que se pudo leer está aquí; por favor, revise sus respuestas.',
    foreign:
      'El registro que guardaba su LMS no es de este curso. Usted empieza con un registro nuevo.',
    left: labels =>
      `Hay más texto del que su LMS puede guardar. Está en este equipo si el navegador lo permite. Por favor, cópielo antes de salir: ${labels}.`,
    elsewhere: labels =>
      `Una parte de lo que escribió no está aquí. No cabía en su LMS, o no debía ir allí, y está en el navegador donde la escribió: ${labels}.`,
    refused: labels =>
      `Este navegador no acepta guardar lo que usted escribe, y no se guarda en ningún otro lugar. Por favor, cópielo antes de salir: ${labels}.`,
    offer: {
      all: 'Su LMS aún no tiene ningún registro suyo en este curso. En este equipo hay trabajo suyo de una visita anterior. Puede traerlo aquí o empezar sin él.',
      writing:
        'Usted empieza este curso de nuevo. En este equipo hay textos suyos de una visita anterior. Puede traerlos aquí como borradores o empezar sin ellos.',
      bring: 'Traerlo',
      leave: 'Empezar sin él',
    },
  },
  check: {
    kind: 'Verifique lo aprendido',
    yourTurn: 'Su turno',
    notScored: 'Práctica, sin puntos.',
    choose: n => `Elija ${n} respuestas.`,
    button: 'Verificar respuesta',
    again: 'Verificar otra vez',
    checkOrder: 'Verificar el orden',
    pickOne: 'Primero elija una respuesta.',
    pickMany: n => `Primero elija ${n} respuestas.`,
    placeAll: n =>
      `${count(n, 'línea aún no tiene lugar', 'líneas aún no tienen lugar')}. Elija un lugar para cada una.`,
    yes: 'Sí.',
    partly: 'En parte.',
    notYet: 'Todavía no.',
    yours: 'Su respuesta',
    others: 'Lo que dicen las otras respuestas',
    tryOn: 'Puede responder otra vez cuantas veces quiera.',
    choosePlace: 'Elija …',
    right: (n, of) => `${n} de ${of} están donde corresponde.`,
    belongs: target => `Corresponde a: ${target}`,
    showAll: 'Mostrar dónde va cada una, y por qué',
    showOrder: 'Mostrar el orden, y por qué',
  },
  order: {
    up: text => `Subir: ${text}`,
    down: text => `Bajar: ${text}`,
    upShort: 'Subir',
    downShort: 'Bajar',
    moved: (text, place, of) => `${text}, ahora ${place} de ${of}`,
    hint: 'Use los botones para subir o bajar una línea.',
  },
  writing: {
    kept: {
      lms: 'Se guarda en su registro del LMS, con una copia en este navegador si él lo permite, para cuando regrese. No da puntos y no está entre las respuestas de los informes. Por favor, no use nombres reales.',
      device:
        'Se guarda solo en este navegador, en este equipo. Nunca entra en un registro del LMS y no da puntos. Por favor, no use nombres reales.',
      nowhere:
        'No se guarda, porque ahora nada se registra: copie lo que quiera conservar. Por favor, no use nombres reales.',
    },
    near: left => `${count(left, 'carácter libre', 'caracteres libres')}.`,
    over: (limit, whole, kept) =>
      `Este cuadro guarda ${limit.toLocaleString('es-US')} caracteres, y al texto le sobran ${(whole.length - kept.length).toLocaleString('es-US')}. Lo que se guarda termina con “… ${kept.slice(-30).trim()}”. El resto está solo en esta pantalla: acorte el texto o copie el resto antes de salir.`,
    mirror: (found, use, why) => `“${found}”: puede probar con “${use}”. ${why}`,
    private: (kind, found) =>
      `“${found}” puede ser ${
        {
          email: 'una dirección de correo electrónico',
          security: 'un número de Seguro Social',
          phone: 'un número de teléfono',
          birth: 'una fecha de nacimiento',
          record: 'un número de caso o de expediente',
        }[kind]
      }. Si es de una persona real, por favor bórrelo: este curso no lo necesita.`,
  },
  finish: {
    complete: title => `Usted terminó ${title}`,
    open: 'Su trabajo hasta ahora',
    reported: at => `${stop(`Completado el ${day(at)} a ${hour(at)}`)} Se informó a su LMS.`,
    reportedDevice: at =>
      `${stop(`Completado el ${day(at)} a ${hour(at)}`)} Nada se informa a ningún LMS.`,
    notReported: 'Usted completó todo. Aún no se ha informado a su LMS.',
    reviewOnly: 'Usted abrió el curso para revisarlo, así que nada se informa.',
    score: (percent, complete) => `Su puntuación${complete ? '' : ' hasta ahora'}: ${percent} %.`,
    pass: percent => `Para aprobar, cada prueba de módulo necesita ${percent} % o más.`,
    test: (right, of, percent) => `Prueba del módulo: ${right} de ${of} correctas, ${percent} %.`,
    noTest: 'Prueba del módulo: aún no la ha tomado.',
    time: seconds => `Su tiempo activo: ${span(Math.max(1, Math.round(seconds / 60)))}.`,
    missing: 'Lo que falta',
    missingAt: {
      page: title => `Lea: ${title}`,
      test: title => `Apruebe: ${title}`,
      question: title => `Responda la pregunta en: ${title}`,
      talk: title => `Lleve la conversación hasta un final en: ${title}`,
      plan: title => `Compare su plan con el resuelto en: ${title}`,
      circles: title => `Ponga a prueba su red en: ${title}`,
      statement: title => `Escriba y compare su frase en: ${title}`,
      reflect: title => `Escriba su respuesta en: ${title}`,
    },
    more: n => `Y ${count(n, 'pantalla más', 'pantallas más')}.`,
    moreWhere: 'La lista del contenido las muestra todas.',
    allDone: 'Usted leyó y respondió todo, y aprobó.',
    shown: 'Lo que ha demostrado',
    objectives: (shown, look, open) =>
      [
        count(shown, 'objetivo demostrado', 'objetivos demostrados'),
        ...(look > 0 ? [`${look} por repasar`] : []),
        ...(open > 0 ? [`${open} aún no demostrados`] : []),
      ].join(', ') + '.',
    toEvidence: 'Ver cada objetivo y lo que lo demuestra',
    back: 'Volver a su resultado',
    take: 'Para llevar con usted',
    toCertificate: 'Su constancia de finalización',
    certificateLater: 'Su constancia de finalización estará aquí cuando haya hecho todo.',
    close: 'Guardar y cerrar el curso',
    noCredit: 'Este curso no da derecho a crédito de educación continua.',
    facts: (code, version) => `Curso ${code}, versión ${version}.`,
  },
  evidence: {
    intro:
      'Cada objetivo, con todo lo que lo demuestra. Solo decide la prueba del módulo; lo demás es su práctica.',
    status: {
      shown: 'Demostrado',
      look: 'Vale la pena repasarlo',
      open: 'Aún no demostrado',
    },
    test: (right, of) =>
      `Prueba del módulo: ${right} de ${count(of, 'pregunta correcta', 'preguntas correctas')} en su mejor intento.`,
    noTest: 'Prueba del módulo: aún no la ha tomado.',
    practice: (done, of) => `Ejercicios en las lecciones: ${done} de ${of} hechos`,
    done: 'hecho',
    notDone: 'aún no hecho',
    optional: 'Es opcional.',
    talk: page => `La conversación en “${page}”`,
    ending: said => `Usted llegó a este final: ${said}`,
    begun: 'Usted la empezó y aún no llegó a un final.',
    notWalked: 'Aún no ha tenido esta conversación.',
    writing: {
      reflect: page => `Sus palabras en “${page}”`,
      plan: page => `Su plan en “${page}”`,
      circles: page => `Sus círculos en “${page}”`,
      statement: page => `Su frase en “${page}”`,
    },
    part: (heading, page) => `${heading}, en “${page}”`,
    words: n => `${count(n, 'palabra suya', 'palabras suyas')}.`,
    rows: (n, of) =>
      of === undefined
        ? `${count(n, 'fila escrita', 'filas escritas')}.`
        : `${n} de ${count(of, 'fila escrita', 'filas escritas')}.`,
    parts: (n, of) => `${n} de ${count(of, 'parte escrita', 'partes escritas')}.`,
    people: (n, placed, called, of) =>
      `${count(n, 'persona', 'personas')}, ${placed} en un círculo.${of > 0 ? ` Alguien viene en ${called} de ${count(of, 'prueba', 'pruebas')}.` : ''}`,
    unwritten: 'Aún no hay nada escrito.',
    elsewhere: 'Hecho. Sus palabras no están aquí ahora.',
    draft: 'Aún sin comparar.',
    caseFile: 'Leerlo en su expediente',
    again: page => `Lea otra vez: ${page}`,
    next: 'Lo siguiente:',
    takeTest: title => `Tome: ${title}`,
    takeAgain: title => `Tome otra vez: ${title}`,
  },
  certificate: {
    title: 'Constancia de finalización',
    notYet: of =>
      `Aún no hay constancia de finalización: necesita todo ${of}. Abajo está lo que falta.`,
    intro:
      'Esta hoja dice qué completó usted y cuándo. Imprímala, o descárguela y agréguela a sus documentos.',
    note: 'Constancia de finalización. No otorga horas de crédito ni da derecho a crédito de educación continua.',
    heads: ['Dato', 'Según lo registró este curso'],
    lines: {
      learner: 'Participante',
      course: 'Curso',
      code: 'Código y versión del curso',
      part: 'Lo que se completó',
      completed: 'Completado',
      score: 'Puntuación',
      time: 'Tiempo activo',
      provider: 'Ofrecido por',
      reported: 'Informado',
    },
    nameless: 'Participante (no se dio un nombre, así que escríbalo aquí):',
    code: (code, version) => `${code}, versión ${version}`,
    module: (n, title) => `Módulo ${n}: ${title}`,
    whole: numbers => `Todos los módulos de la serie: ${numbers.join(', ')}`,
    at: at =>
      at.toLocaleString('es-US', {
        year: 'numeric',
        month: 'long',
        day: 'numeric',
        hour: 'numeric',
        minute: '2-digit',
        timeZoneName: 'long',
      }),
    score: (score, pass, reached) =>
      `${score} %. Mínimo para aprobar ${pass} %: ${reached ? 'alcanzado' : 'no alcanzado'}`,
    noScore: 'Ninguna: no tiene prueba',
    time: seconds => span(Math.max(1, Math.round(seconds / 60))),
    noProvider: 'No se nombra en este paquete',
    reported: {
      told: 'A su LMS, que guarda el registro que cuenta',
      notTold: 'Aún no: no se ha informado a su LMS',
      device: 'A nadie: este curso se usó sin LMS y quedó en un solo navegador',
      none: 'A nadie: no se encontró ningún LMS en esta visita',
      review: 'No en esta visita: el curso se abrió para revisarlo',
    },
    objectives: 'Objetivos del curso',
    ofModule: n => `Objetivos del Módulo ${n}`,
    proof:
      'El curso hizo esta hoja en el navegador de quien participó. Nadie la ha firmado. Solo un proveedor aprobado decide sobre créditos.',
    fileName: (code, at) => `Constancia_${code}_${isoDay(at)}`,
  },
  contentNote: {
    label: 'Antes de leer',
    read: 'Leerlo',
    short: 'Leer la versión corta',
    later: title => `Volver más tarde, seguir con: ${title}`,
    laterLast: 'Para volver más tarde, use la lista del contenido.',
    heading: 'La versión corta',
    exercise: 'Esta página también tiene algo que responder o hacer. Está en el texto completo.',
    whole: 'Mostrar el texto completo',
  },
  caseFile: {
    title: 'Expediente: Sonia, Alisa y Sam',
    bar: 'Expediente',
    back: 'Volver',
    backTo: 'a donde estaba',
    intro:
      'Todo lo que usted escribe sobre la familia de Sonia está aquí en un solo documento. Cámbielo aquí o en su página: es el mismo texto.',
    note: (code, version, at) =>
      `Trabajo de práctica del curso ${code}, versión ${version}, ${day(at)}. La familia de Sonia es un caso de capacitación.`,
    written: (n, of) =>
      `${n}\u00a0de\u00a0${of}\u00a0${of === 1 ? 'parte escrita' : 'partes escritas'}.`,
    empty: n =>
      `${n === 1 ? '1 parte aún está vacía y no se muestra' : `${n} partes aún están vacías y no se muestran`} aquí.`,
    ours: 'Nuestro comienzo resuelto, no el suyo:',
    editShort: 'Editar',
    write: 'Escribirlo',
    done: 'Listo',
    toPage: 'Ir a su página',
    moment: 'Momento',
    noQuestion: 'Aún no eligió una pregunta',
    notPlaced: 'Aún sin lugar',
    network: people => `${count(people, 'persona', 'personas')}, círculo por círculo`,
    moments: n => `${count(n, 'momento', 'momentos')}, uno por fila`,
    ring: 'Círculo',
    person: 'Persona',
    role: 'Papel',
    knows: 'Lo que sabe',
    take: 'Llévelo con usted',
    print: 'Imprimir',
    word: 'Documento de Word',
    copy: 'Copiar como texto',
    copied: 'Copiado.',
    notCopied: 'Este navegador no permitió copiar. Use Imprimir o el documento de Word.',
    save: 'Guardar como archivo',
    saveNote:
      'El archivo contiene su expediente. Puede abrirlo aquí de nuevo en otro equipo, o si se reinicia un intento. Nada se envía a ninguna parte.',
    read: 'Abrir un archivo guardado',
    readIn: 'El archivo está abierto. Abajo puede elegir qué traer.',
    unread: 'Este archivo no es un expediente guardado de este curso. Nada cambió.',
    damaged:
      'Este expediente fue cambiado o cortado después de guardarse, y no se puede confiar en él. Nada cambió. Pruebe con otra copia.',
    nothing: 'Este expediente no contiene nada que no esté ya aquí. Nada cambió.',
    large: 'Este archivo es demasiado grande para ser un expediente. Nada cambió.',
    offer: {
      device: at =>
        stop(
          `En este equipo hay textos de este curso, cambiados por última vez el ${day(at)} a ${hour(at)}`,
        ),
      older: at =>
        stop(
          `En este equipo hay también otras palabras suyas, que otras más nuevas reemplazaron. Se apartaron el ${day(at)} a ${hour(at)}`,
        ),
      file: at => stop(`El archivo se guardó el ${day(at)} a ${hour(at)}`),
      nameless:
        'Nadie le dijo a este curso quién es usted, así que puede ser de otra persona. ¿Es suyo? Solo así podrá verlo.',
      mine: 'Es mío',
      notMine: 'No es mío',
      fill: n => `Traer ${count(n, 'parte que está vacía', 'partes que están vacías')} aquí`,
      filled: n => `Se ${n === 1 ? 'trajo 1 parte' : `trajeron ${n} partes`}.`,
      differs: 'Estas partes son distintas de las suyas. Puede intercambiarlas, y volver atrás:',
      swap: heading => `Usar el otro texto: ${heading}`,
      swapped: heading => `${heading}: los textos se intercambiaron.`,
      keep: 'Descargar esa versión',
      leave: 'Dejarlo donde está',
      left: 'Se queda donde está.',
      forget: 'Borrarlo de este equipo',
      sure: 'Sí, borrarlo para siempre',
      forgotten: 'Se borró de este equipo.',
    },
    fileName: (code, at) => `Expediente_${code}_${isoDay(at)}`,
  },
  notebook: {
    mark: 'Poner un marcador aquí',
    isMarked: 'Con marcador (quitar)',
    marked: 'Con marcador. Su expediente lo enumera.',
    unmarked: 'Se quitó el marcador.',
    open: 'Cuaderno',
    title: 'Su cuaderno y sus marcadores',
    empty:
      'Aquí no hay nada todavía. Al pie de cada pantalla puede escribir en su cuaderno, o poner un marcador para hallarla de nuevo. Una nota puede ser tan breve como esta:',
    example: '“Para mi próxima visita: preguntar qué ayudó en el último día bueno.”',
    bookmarks: 'Marcadores',
    remove: 'Quitar el marcador',
    removed: title => `Se quitó el marcador: ${title}.`,
    readIn: n => `${count(n, 'marcador añadido', 'marcadores añadidos')}.`,
    inOutline: 'con marcador',
  },
  diagnose: {title: 'Diagnóstico'},
  handouts: {
    title: 'Hojas de trabajo',
    intro:
      'Hojas en blanco para su trabajo con las familias, y una para capacitadores. Cada una cabe en una página. Imprímala, o descárguela y cámbiela en Word. Lo que usted escribe en ella se queda con usted: nada regresa a este curso.',
    families: 'Para familias',
    trainers: 'Para capacitadores',
    show: 'Mostrarla aquí',
    hide: 'Ocultarla',
    none: 'Este curso no tiene hojas de trabajo.',
    file: name => `${name}.docx`,
  },
  left: {
    title: 'Guardado. Puede cerrar esta ventana.',
    text: 'Su lugar y sus respuestas están en su LMS. Para seguir, abra allí el curso otra vez.',
    device:
      'Su lugar y sus respuestas están en este navegador. Para seguir, abra esta página otra vez.',
    nothing: 'Nada se registró. Puede cerrar esta ventana.',
    failedTitle: 'No pudimos guardar todo',
    failed: 'Su LMS no aceptó lo último. Lo que aceptó antes está a salvo.',
  },
  pause: {
    title: 'Tómese un momento',
    text: 'El curso espera. Nada se registra y su tiempo activo no avanza.',
    ground: [
      'Sienta los dos pies en el suelo.',
      'Busque tres cosas que no se mueven.',
      'Suelte el aire una vez más despacio de lo que entró.',
    ],
    more: 'Este trabajo puede tocar su propia historia. Puede parar aquí, volver otro día o hablar con alguien.',
    back: 'Seguir leyendo',
  },
  search: {
    label: 'Palabras que busca',
    about: modules =>
      `Se busca en ${modules.length > 1 ? `los módulos ${modules.slice(0, -1).join(', ')} y ${modules.at(-1) ?? ''}` : `el módulo ${modules[0] ?? ''}`}: pantallas, palabras explicadas y fuentes. Lo que usted busca no se guarda ni se informa a nadie.`,
    example: 'Pruebe por ejemplo: ',
    examples: ['plan de seguridad', 'regreso al consumo', 'Alisa'],
    loading: 'Un momento: las palabras del curso están en camino.',
    missing: (modules, files) =>
      `No todas las palabras de ${modules.map(n => `el módulo ${n}`).join(' y ')} se pueden buscar, porque no llegaron (${files}). Sus títulos y preguntas sí. Revise su conexión y luego intente otra vez.`,
    tryAgain: 'Intentar otra vez',
    count: (n, query) => `${count(n, 'resultado', 'resultados')} para “${query}”.`,
    near: (n, query) =>
      `Nada tiene todo “${query}”. ${count(n, 'resultado tiene', 'resultados tienen')} palabras parecidas.`,
    none: query => `No se encontró nada para “${query}”.`,
    advice:
      'Pruebe con menos palabras o con otra forma de una palabra, como “seguro” en vez de “asegurarse”. Basta el comienzo de una palabra. “Contenido” muestra todas las pantallas.',
    kinds: {screen: 'Pantalla', word: 'Glosario', source: 'Fuente'},
    lesson: (module, n, title) => `Módulo ${module}, lección ${n}: ${title}`,
    on: n => `En ${count(n, 'pantalla', 'pantallas')}`,
    onScreen: (title, module) => `${title} (módulo ${module})`,
    more: n => `Mostrar ${n} más`,
    small: /^(?:a|al|con|de|del|e|el|en|es|la|las|lo|los|no|o|para|por|que|se|su|sus|un|una|y)$/,
    plural: /(?<=\w{2}[aeiou])s$|(?<=\w{2}[dlnrz])es$/,
  },
  backToPage: 'Volver a donde estaba',

  settings: {
    title: 'Ajustes',
    intro: 'Cada cambio se ve enseguida, solo en la pantalla: lo que imprime queda como está.',
    groups: {
      size: {
        legend: 'Tamaño del texto',
        options: {100: '100 %', 112: '112 %', 125: '125 %', 150: '150 %'},
      },
      theme: {
        legend: 'Colores',
        options: {device: 'Como en este equipo', light: 'Claros', dark: 'Oscuros'},
        hint: 'Si su equipo tiene sus propios colores de contraste, esos se quedan.',
      },
      spacing: {
        legend: 'Espacio entre líneas y letras',
        options: {normal: 'Normal', wide: 'Amplio'},
      },
      letters: {
        legend: 'Letras del texto',
        options: {book: 'Letras de libro', plain: 'Letras sencillas'},
      },
      motion: {
        legend: 'Movimiento',
        options: {device: 'Como en este equipo', less: 'Ninguno'},
        hint: 'Poco se mueve en este curso. Aquí puede detener también eso.',
      },
      shortcuts: {
        legend: 'Atajos del teclado',
        options: {off: 'No', on: 'Sí'},
        hint: 'Pulse una sola letra, fuera de un cuadro de texto:',
      },
    },
    kept: 'Este navegador lo guarda para todo el curso.',
    notKept: 'Este navegador no guarda ajustes: queda así hasta que cierre el curso.',
    usual: 'Todo está como al principio.',
    reset: 'Restablecer todos los ajustes',
    done: 'Listo',
  },
  shortcuts: {
    keys: {
      next: 'Pantalla siguiente',
      back: 'Una pantalla atrás',
      contents: 'Contenido',
      caseFile: 'Expediente, y volver',
      pause: 'Pausa',
      support: 'Buscar apoyo',
    },
    note: 'Si un lector de pantalla o el control por voz usa estas letras, no active los atajos.',
  },

  reflect: {
    compare: 'Guardar y comparar',
    keep: 'Guardar esto',
    kept: 'Guardado.',
    model: 'Una buena respuesta',
    empty: 'Primero escriba unas palabras. Luego puede comparar.',
  },
  statement: {
    whole: 'Sus palabras, leídas de corrido',
    check: 'Revisarlo',
    compare: 'Guardar y comparar',
    write: 'Primero escriba unas palabras.',
    compared:
      'Abajo hay una buena respuesta, parte por parte, al lado de la suya. Puede seguir cambiando la suya.',
    yours: 'La suya',
    model: 'Una buena respuesta',
    nothing: 'nada todavía',
    clear:
      'No hay nada que señalar. Aquí se conocen solo unas pocas palabras: léalo una vez como lo leería la madre o el padre.',
    hints: {
      empty: found =>
        `Aún vacío: ${found}. Quien lo lea va a preguntar. Si no lo sabe, pruebe con a quién le preguntaría.`,
      speaker: found =>
        `${found} tal vez no dijo esto, o aún no lo sabe. Un nombre aquí pone palabras en boca de alguien, o le cuenta del caso. Pruebe solo con personas que hablaron y que lo saben.`,
      child: () =>
        'Parece que no se nombra a ningún niño o niña. Puede ser distinto para cada uno. Pruebe con cada nombre, y con lo que fue o podría ser para ese niño o niña.',
      label: found =>
        `${found} puede ser una etiqueta o un juicio. Solo se puede negar, y ningún plan empieza ahí. Pruebe con lo que se hizo, se vio o se dijo, y cuándo.`,
      test: found =>
        `${found} puede juzgar a la persona, no a la muestra. Pruebe con “negativo” o “positivo”.`,
      service: found =>
        `${found} puede ser un servicio o una prueba. Puede ayudar, y no muestra quién cuida al niño o niña. Pruebe con el acto al que debe llevar.`,
      always: found =>
        `${found} puede romperse con el primer tropiezo, y entonces no queda nada. Pruebe con lo que pasa en un día difícil.`,
      absence: found =>
        `${found} puede decir solo lo que no pasa, y eso nadie lo ve. Pruebe con lo que la persona que cuida hace en su lugar, para el niño o la niña.`,
      vague: found =>
        `${found} puede significar dos cosas para dos personas. Pruebe con lo que usted vería u oiría en el cuarto.`,
      nobody: () =>
        'Parece que aquí nadie actúa. Quien lo lea va a preguntar quién. Pruebe primero con un nombre.',
      evidence: () =>
        'Parece que nadie lo ve. La seguridad se demuestra, y alguien tiene que estar ahí. Pruebe con quién ve qué, y cada cuánto.',
      date: () =>
        'Tal vez no hay fecha. Sin ella nadie sabe cuándo se logró. Pruebe con “hasta la revisión de marzo” o “por tres meses”.',
      closed: found =>
        `${found} puede traer un sí o un no, y ninguna historia. Pruebe con “Cómo”, “Qué” o “Cuándo”.`,
      why: () =>
        '“Por qué” puede sonar a acusación, y la gente se defiende. Pruebe con “Cómo fue que”.',
      charge: found =>
        `${found} puede llevar culpa, diga lo que diga después. Pruebe con algo cuya respuesta usted no sabe.`,
    },
  },
  conversation: {
    kind: 'Conversación',
    you: 'Usted',
    script: 'Lo que se dijo',
    transcript: 'Su conversación, turno por turno',
    coaching: 'Lo que hacen sus palabras',
    before: level => `(antes: ${level})`,
    meter: (name, level) => `${name}: ${level}.`,
    ask: '¿Qué dice usted?',
    part: (n, most) =>
      n === most ? `Parte ${n}, la última.` : `Parte ${n} de ${most} como máximo.`,
    earlier: n => `Antes en esta parte: ${count(n, 'línea', 'líneas')}`,
    happens: 'Lo que pasa',
    next: n => `${count(n, 'línea', 'líneas')} para elegir.`,
    over: 'La conversación termina aquí. Arriba puede leerla otra vez y retomarla en cualquier turno.',
    again: 'Intentar otra vez desde aquí',
    at: n => `(turno ${n})`,
    back: n => `Usted volvió al turno ${n}.`,
  },
  plan: {
    empty:
      'Aún no hay filas. Ejemplo: un lugar seguro para Alisa y Sam; la madre de Sonia; noventa días.',
    row: (n, of) => `Fila ${n} de ${of}`,
    question: '¿A qué pregunta responde?',
    noQuestion: 'Aún no eligió una pregunta',
    add: 'Agregar una fila',
    up: 'Subir',
    down: 'Bajar',
    remove: 'Quitar',
    removed: n => `Se quitó la fila ${n}.`,
    undo: 'Traerla de vuelta',
    full: n =>
      `Aquí un plan puede tener ${n} filas. Junte dos filas, o quite una, para agregar otra.`,
    moved: (n, of) => `La fila ahora es la ${n} de ${of}.`,
    compare: 'Comparar con el plan resuelto',
    again: 'Comparar otra vez',
    needOne: 'Escriba unas palabras al menos en una fila. Luego puede comparar.',
    how: 'Lea primero el suyo. Luego marque lo que el suyo también tiene, con las palabras que sea. Lo que no marque queda abajo como pregunta.',
    since: (fresh, changed, gone) =>
      fresh + changed + gone === 0
        ? 'Nada cambió desde que comparó antes.'
        : `Desde que comparó antes: ${count(fresh, 'nueva', 'nuevas')}, ${count(changed, 'cambiada', 'cambiadas')}, ${count(gone, 'quitada', 'quitadas')}.`,
    stale: 'Usted cambió su plan. Compare otra vez para verlo aquí.',
    yours: 'Su plan',
    worked: 'El plan resuelto',
    more: (n, ticked) =>
      `${count(n, 'fila resuelta más', 'filas resueltas más')}${ticked > 0 ? `, ${count(ticked, 'marcada', 'marcadas')}` : ' para marcar'}`,
    nothing: 'Aún nada para esta pregunta.',
    change: {same: '', changed: 'Cambiada', new: 'Nueva'},
    has: 'Mi plan tiene esto',
    left: 'Preguntas para llevar a su plan',
    open: n => `${count(n, 'pregunta queda', 'preguntas quedan')}.`,
    none: 'No queda ninguna: usted marcó todo lo que está resuelto aquí.',
    write: 'Escribir una fila para esto',
    goTo: 'Ir a esta fila',
    rate: 'Valore su plan',
    ratings: ['Aún no', 'En parte', 'Sí'],
  },
  circles: {
    earlier:
      'Esta es la red que usted armó antes. Lo que cambie aquí se queda aquí; allá sigue como estaba.',
    where: ring =>
      ring < 0 ? 'en ningún círculo' : `en el círculo ${['interior', 'medio', 'exterior'][ring]}`,
    heading: (ring, knows) =>
      ring < 0
        ? 'Aún en ningún círculo'
        : `Círculo ${['interior', 'medio', 'exterior'][ring]}: ${knows}`,
    summary: (middle, counts) =>
      [
        middle === '' ? 'Tres círculos.' : `Tres círculos alrededor de ${middle}.`,
        ...['Círculo interior', 'Círculo medio', 'Círculo exterior', 'En ningún círculo'].map(
          (ring, at) => `${ring}: ${count(counts[at] ?? 0, 'persona', 'personas')}.`,
        ),
        'Las listas de abajo dicen quiénes.',
      ].join(' '),
    ownPeople: 'Su propia gente: se queda',
    services: 'Servicios: un día se van',
    notPlaced: 'Aún en ningún círculo',
    own: 'persona propia',
    service: 'servicio',
    ours: 'de nuestro ejemplo',
    nameless: n => `Persona ${n}, aún sin nombre`,
    nobody: 'Nadie todavía.',
    add: 'Agregar una persona',
    knows: 'Sabe',
    fields: {
      name: 'Nombre (ninguno real)',
      role: '¿Quién es para la familia?',
      knows: '¿Qué sabe esta persona?',
      service: 'Un servicio: un día se irá',
    },
    inward: 'Hacia adentro',
    outward: 'Hacia afuera',
    edit: 'Editar',
    done: 'Listo',
    remove: 'Quitar',
    moved: (name, ring) => `${name}, ahora ${words.circles.where(ring)}`,
    already: (name, ring) => `${name} ya está ${words.circles.where(ring)}. No hay lugar más allá.`,
    removed: name => `Se quitó a ${name}.`,
    undo: 'Traer de vuelta',
    back: name => `${name} está de vuelta.`,
    full: n =>
      `Aquí una red puede tener ${n} personas. Para agregar otra, primero quite a alguien.`,
    example: 'Empezar con nuestro ejemplo',
    exampleNote: n =>
      `${count(n, 'persona, marcada como nuestra', 'personas, cada una marcada como nuestra')}. Cámbielo hasta que la red sea suya.`,
    exampleHere: n =>
      `Aquí está nuestro ejemplo: ${count(n, 'persona', 'personas')}. Cámbielo hasta que sea suyo.`,
    calls: ['Viene primero', 'Viene en segundo lugar', 'Viene en tercer lugar'],
    nobodyYet: 'Nadie todavía',
    test: 'Probar la red',
    needOne: 'Primero agregue al menos una persona. Luego puede probar la red.',
    tested: n =>
      `${n === 0 ? 'La prueba terminó' : `Vale la pena preguntar ${count(n, 'cosa', 'cosas')}`}. Está abajo, con una buena respuesta.`,
    worthAsking: 'Vale la pena preguntar',
    asks: {
      nobody: () => 'No se nombra a nadie para esta hora. ¿A quién se le podría pedir?',
      one: name =>
        `Solo se nombra a ${name}. ¿Quién viene si ${name} se enferma o no oye el teléfono?`,
      twice: name => `${name} aparece dos veces. ¿A quién se llamaría después?`,
      middle: name =>
        `${name} está en el centro: otras personas vienen por ${name}. ¿Qué adulto podría venir?`,
      child: name =>
        `¿${name} es menor de edad? Ningún niño o niña es quien viene. ¿Qué adulto podría venir?`,
      service: name =>
        `${name} es un servicio. ¿Está ${name} a esta hora, y cuando el caso se haya cerrado?`,
      unplaced: name =>
        `${name} aún no está en ningún círculo. ¿Qué hay que preguntar y acordar antes de que venga?`,
      knowsNothing: name =>
        `${name} aún no sabe nada. ¿Qué tiene que saber ${name} antes de esa noche, y quién se lo dice?`,
      oneStays: name =>
        `Cuando los servicios se van, solo ${name} lo sabe todo. ¿Quién más podría ir hacia adentro?`,
      nobodyStays: () =>
        'Cuando los servicios se van, nadie lo sabe todo. ¿Quién de su propia gente podría ir hacia adentro?',
    },
    childWords:
      /(?<!\p{L})(?:hij[oa]|niet[oa]|sobrin[oa]|niñ[oa]|bebé|nen[ea]|muchachit[oa]|adolescente|menor|años)(?!\p{L})/iu,
  },
  test: {
    terms: (asks, pass) =>
      `${asks} preguntas, una a la vez. Usted aprueba con ${pass} % o más. Puede cambiar cada respuesta hasta entregar; luego lee lo que dice el curso. Tome la prueba cuantas veces quiera: cuenta su mejor resultado.`,
    begin: 'Empezar la prueba',
    question: (n, of) => `Pregunta ${n} de ${of}`,
    next: 'Pregunta siguiente',
    back: 'Pregunta anterior',
    kept: 'Sus respuestas se guardan mientras avanza. Nada cuenta antes de entregar.',
    look: 'Revisar sus respuestas',
    state: (n, open) => `Pregunta ${n}: ${open ? 'aún sin respuesta' : 'respondida'}`,
    answered: (n, of) => `${n} de ${count(of, 'pregunta respondida', 'preguntas respondidas')}.`,
    answer: n => `Responder la pregunta ${n}`,
    open: n =>
      `${count(n, 'pregunta aún no tiene', 'preguntas aún no tienen')} una respuesta completa. Lo que respondió se guarda.`,
    handIn: 'Entregar la prueba',
    result: (right, of, percent) => `${right} de ${of} correctas: ${percent} %`,
    passed: pass => `Usted aprobó; se aprueba con ${pass} %.`,
    below: pass =>
      `Se aprueba con ${pass} %. Lea otra vez lo que le faltó, practíquelo y luego tome la prueba de nuevo. Primero hace otras preguntas.`,
    best: percent => `Su mejor resultado, ${percent} %, es el que cuenta.`,
    retry: 'Repetir solo lo que me faltó',
    practice:
      'Esto es práctica: no cambia ninguna puntuación, y no se guarda cuando usted sale de esta pantalla.',
    toResult: 'Volver a su resultado',
    again: 'Tomar la prueba otra vez',
    missed: 'Vale la pena repasarlo',
    right: n => `Lo que tuvo correcto (${n})`,
    read: title => `Lea otra vez: ${title}`,
  },
  documents: {
    room: n => `Espacio para escribir: ${count(n, 'línea', 'líneas')}.`,
    rings: (middle, names) =>
      `${count(names.length, 'círculo', 'círculos')} alrededor de “${middle}”, de adentro hacia afuera: ${names.join('; ')}.`,
    loading: 'Un momento: está en camino.',
    notLoaded: file =>
      `Esta parte del curso no llegó (${file}). No se perdió nada. Revise su conexión y luego intente otra vez.`,
    tryAgain: 'Intentar otra vez',
    print: 'Imprimir',
    word: 'Descargar como documento de Word',
    downloaded: file =>
      `${file} está hecho. Búsquelo entre sus descargas. Si no está ahí, su LMS no deja descargar: imprímalo.`,
    notPrinted:
      'No se abrió la ventana para imprimir: tal vez su LMS no lo permite aquí. Descargue el documento de Word e imprima ese.',
  },

  trouble: {
    why: {
      refused: 'Su LMS no aceptó sus últimos cambios.',
      lost: 'La ventana de su LMS se cerró, o ya no se puede llegar a ella.',
      unreachable: 'No se puede llegar a su LMS. Tal vez la red no funciona.',
      'signed-out': 'Su LMS cerró su cuenta, así que ya no recibe lo que usted hace aquí.',
      'session-ended': 'Esta sesión con su LMS terminó.',
      ended: 'Esta sesión con su LMS terminó. Ya no recibe nada de esta ventana.',
      'no-api': 'No se encontró su LMS.',
      'cross-origin': 'No se puede llegar a su LMS desde esta ventana.',
      'another-tab':
        'Solo una pestaña puede guardar, para que ninguna deshaga el trabajo de la otra.',
    },
    safe: at =>
      `${at ? `Lo guardado hasta ${hour(at)} está a salvo.` : 'Lo guardado antes está a salvo.'} Lo que vino después está en esta pantalla. Este navegador también guarda una copia, si se lo permiten.`,
    act: {
      refused:
        'El curso intenta otra vez por sí mismo, y usted puede intentarlo ahora. Deje abierta esta ventana hasta que se guarde. Si eso no ayuda, llévese su trabajo.',
      lost: 'Llévese su trabajo. Luego cierre esta ventana y abra el curso otra vez desde su LMS.',
      unreachable:
        'Puede seguir. El curso intenta otra vez por sí mismo, y usted puede intentarlo ahora. Deje abierta esta ventana hasta que se guarde.',
      'signed-out':
        'Entre a su LMS en una pestaña nueva. Luego vuelva aquí e intente otra vez. Si eso no ayuda, llévese su trabajo y abra el curso de nuevo.',
      'session-ended': 'Llévese su trabajo. Luego abra el curso otra vez desde su LMS.',
      ended:
        'Llévese lo último que escribió. Luego cierre esta ventana y abra el curso otra vez desde su LMS.',
      'no-api': 'Llévese su trabajo. Luego abra el curso otra vez desde su LMS.',
      'cross-origin': 'Llévese su trabajo y avise a la persona que coordina su capacitación.',
      'another-tab':
        'Siga en la otra pestaña, o trabaje aquí. Entonces la otra pestaña deja de guardar, y esta sigue desde lo último que se guardó.',
    },
  },
  rescue: {
    title: 'Llévese su trabajo',
    nothing: 'Usted aún no ha escrito nada en este curso.',
    copy: 'Copiar lo que escribí',
    copied: 'Copiado. Péguelo donde lo guarde.',
    shown:
      'Este navegador no permitió copiar. Sus palabras están abajo: selecciónelas y cópielas ahí.',
    download: 'Descargar lo que escribí',
    downloaded: file =>
      `${file} está hecho. Búsquelo entre sus descargas. Si no está ahí, copie sus palabras.`,
    keep: 'Descargar un archivo que este curso puede volver a abrir',
    label: 'Lo que escribí',
    document: 'Lo que escribí en este curso',
    note: (title, code, version, at) =>
      `${title} (curso ${code}, versión ${version}), ${at.toLocaleDateString('es-US', {dateStyle: 'long'})}, ${stop(time(at))}`,
    fileName: (code, at) => `Mi-trabajo_${code}_${isoDay(at)}`,
  },
  receipt: {
    title: 'Constancia',
    about:
      'Un archivo de texto que dice qué hizo usted aquí, y cuándo. La persona que coordina su capacitación puede aceptarlo si su LMS no muestra nada, o no lo suficiente. No es un certificado.',
    download: 'Descargar una constancia',
    show: 'Mostrarla aquí',
    hide: 'Ocultarla',
    label: 'La constancia',
    downloaded: file =>
      `${file} está hecho. Búsquelo entre sus descargas. Si no está ahí, elija “Mostrarla aquí” y copie las líneas.`,
    fileName: (code, at) => `Comprobante_${code}_${isoDay(at)}.txt`,
    heading: 'Constancia: lo que se hizo en un curso en línea',
    none: 'el LMS no lo dio',
    lines: {
      course: 'Curso',
      code: 'Código del curso',
      version: 'Versión del curso',
      package: 'Paquete',
      learner: 'Participante',
      learnerId: 'ID de participante',
      made: 'Constancia hecha',
      status: 'Estado',
      passed: 'Aprobado',
      score: 'Puntuación',
      time: 'Tiempo activo',
      saving: 'Registro',
      run: 'Vuelta',
    },
    complete: at => `completado el ${at}`,
    open: 'aún no completado',
    yes: 'sí',
    no: 'aún no',
    score: (percent, pass) => `${percent} % (se aprueba con ${pass} %)`,
    module: n => `Módulo ${n}`,
    share: percent => `${percent} % de sus partes hecho`,
    test: (right, of, percent, passed) =>
      `mejor prueba ${right} de ${of} correctas, ${percent} %, ${passed ? 'aprobada' : 'aún no aprobada'}`,
    noTest: 'prueba aún no tomada',
    minutes: n => count(n, 'minuto', 'minutos'),
    saving: {
      told: 'se informó al LMS que el curso se completó',
      saved: at => `el LMS aceptó lo último el ${at}`,
      before: 'nada nuevo que guardar en esta visita',
      failed: since => `sin guardar desde ${since}: el LMS no ha aceptado los últimos cambios`,
      ended: 'sin guardar: la sesión con el LMS terminó',
      elsewhere: 'esta pestaña no guarda, porque el curso está abierto en otra',
      review: 'abierto para revisión: nada se registró',
      none: 'no se encontró ningún LMS: nada se registró',
      device: 'guardado en este navegador; no participa ningún LMS',
    },
    proof:
      'La suma de verificación muestra que ninguna línea de arriba cambió por accidente después de que el curso la escribió. No muestra quién escribió las líneas: cualquiera que pueda calcular una suma podría hacer un archivo así. Cómo verificarla: vea la guía para administradores del paquete.',
  },
  diagnosis: {
    title: 'Diagnóstico',
    intro:
      'Para administradores. Esta página lee lo que esta visita hizo hasta ahora; no abre una segunda sesión, no cambia ningún registro y no contiene ni el nombre ni los textos de la persona.',
    loading: 'Un momento: se está preguntando al servidor.',
    again: 'Mirar otra vez',
    copy: 'Copiar el informe',
    copied: 'Copiado.',
    shown: 'Este navegador no permitió copiar. El informe está abajo: selecciónelo y cópielo ahí.',
    download: 'Descargar el informe',
    downloaded: file => `${file} está hecho. Búsquelo entre sus descargas.`,
    label: 'El informe',
    fileName: name => `Diagnostico_${name}.txt`,
    heads: {
      verdict: 'En breve',
      package: 'Este paquete',
      api: 'Dónde se buscó la API del LMS',
      session: 'Esta sesión',
      back: 'Lo que se escribió y lo que devuelve el LMS',
      errors: 'Los últimos errores',
      commits: 'Cuánto tarda en guardar',
      browser: 'Este navegador',
      calls: 'Las últimas llamadas, la más nueva al final',
    },
    columns: {
      fact: 'Qué',
      value: 'Valor',
      where: 'Ventana',
      saw: 'Se encontró',
      element: 'Elemento',
      sent: 'Escrito',
      read: 'Leído de vuelta',
      same: '¿Es igual?',
      call: 'Llamada',
      code: 'Error',
      meaning: 'Qué significa',
      at: 'Hora',
    },
    facts: {
      name: 'Paquete',
      course: 'Curso',
      version: 'Versión',
      standard: 'Estándar',
      option: name => `Opción: ${name}`,
      mode: 'Modo',
      known: 'El LMS conoce a la persona',
      saving: 'Registro',
      savedAt: 'Guardado por última vez',
      failedSince: 'No se guarda desde',
      limit: 'Estado que este paquete guarda como máximo',
      memory: 'Estado en uso',
      damage: 'Estado que devolvió el LMS',
      probe: 'El servidor del paquete',
      count: 'Llamadas en esta visita (se guardan 500 como máximo)',
      commits: 'Veces que se guardó',
      median: 'Mediana',
      worst: 'La peor',
      storage: 'Almacenamiento del navegador',
      locks: 'Web Locks',
      clipboard: 'Portapapeles',
      secure: 'Contexto seguro (HTTPS)',
      frame: 'Tamaño del marco',
      framed: 'Se muestra en un marco',
      opener: 'Abierto por otra ventana',
      online: 'El navegador dice que está en línea',
      zone: 'Zona horaria',
      agent: 'Navegador',
      address: 'Servidor',
    },
    standards: {scorm12: 'SCORM 1.2', scorm2004: 'SCORM 2004', none: 'ninguno (sin LMS)'},
    yes: 'sí',
    no: 'no',
    never: 'nunca',
    noCalls: 'No se hizo ninguna.',
    noErrors: 'Ninguno.',
    noLooks: 'Este paquete no busca ninguna.',
    nothingWritten: 'En esta visita no se escribió nada que se pueda leer de vuelta.',
    characters: n => `${n.toLocaleString('es-US')} caracteres`,
    ms: n => `${Math.round(n)} ms`,
    saw: {
      api: 'la API: se usa esta',
      nothing: 'nada',
      'another-origin': 'otro sitio web: el navegador no deja mirar ahí',
      'not-an-api': 'algo con ese nombre que no es una API',
    },
    probe: {
      alive: 'responde',
      'signed-out': 'en lugar del paquete llega otra página: la sesión de la persona se cerró',
      unreachable: 'no responde',
    },
    verdict: {
      fine: 'Se encontró el LMS, y acepta lo que se guarda.',
      noApi:
        'No se encontró ninguna API del estándar de este paquete. Vea abajo la lista de ventanas. ¿Es este el zip correcto para el LMS (SCORM 1.2 o 2004)?',
      crossOrigin:
        'No se encontró ninguna API, y en el camino hay una ventana de otro sitio web. El LMS ofrece el curso desde otra dirección que la suya; su proveedor tiene que cambiarlo.',
      failing: 'No se puede guardar. Vea abajo los últimos errores.',
      signedOut: 'La sesión del LMS se cerró. La persona tiene que entrar de nuevo.',
      unreachable: 'No se puede llegar al servidor del LMS.',
      lying: 'El LMS devuelve otros valores que los que aceptó.',
      ended: 'La sesión terminó. El curso se tiene que abrir de nuevo desde el LMS.',
      elsewhere: 'El curso está abierto en otra pestaña, que guarda.',
      review: 'El LMS abrió el curso para revisión: no se escribe nada.',
      web: 'Este es el paquete sin LMS: guarda su registro en este navegador.',
    },
    threw: 'La ventana del LMS ya no está, o su programa falló',
    errors: {
      '101': 'Error general del LMS; en SCORM 1.2 a menudo: no pudo guardar',
      '102': 'El LMS no pudo abrir una sesión',
      '103': 'Ya hay una sesión abierta',
      '104': 'La sesión terminó',
      '111': 'El LMS no pudo cerrar la sesión',
      '112': 'La sesión nunca se abrió, o ya terminó',
      '113': 'La sesión terminó',
      '122': 'Se pidió un valor antes de abrir la sesión',
      '123': 'Se pidió un valor después de terminar la sesión',
      '132': 'Se escribió un valor antes de abrir la sesión',
      '133': 'Se escribió un valor después de terminar la sesión',
      '142': 'Se pidió guardar antes de abrir la sesión',
      '143': 'Se pidió guardar después de terminar la sesión',
      '201': 'El LMS no acepta este argumento',
      '202': 'Este elemento no tiene partes',
      '203': 'Este elemento no es una lista',
      '301': 'En SCORM 1.2: no hay sesión; en SCORM 2004: el valor no se pudo leer',
      '351': 'El LMS no pudo aceptar el valor',
      '391': 'El LMS no pudo guardar',
      '401': 'El LMS no conoce este elemento',
      '402': 'El LMS no guarda este elemento',
      '403': 'El elemento no tiene valor, o solo se puede leer',
      '404': 'El elemento solo se puede leer, o solo escribir',
      '405': 'El valor tiene una forma incorrecta, o solo se puede escribir',
      '406': 'El valor tiene una forma incorrecta',
      '407': 'El valor está fuera de rango',
      '408': 'Antes hay que escribir otro valor',
    },
    unknown: 'Un código propio de este LMS',
    lms: said => `; el LMS dice: ${said}`,
  },
};

export const firstWords: FirstWords = {
  coordinator: 'la persona que coordina su capacitación',
  noScript: help =>
    `Este curso necesita JavaScript. Actívelo para este sitio en los ajustes de su navegador y abra el curso otra vez. Ayuda: ${help}.`,
  notLoaded: (file, help) =>
    `El resto del curso se está cargando. Si esta línea sigue aquí, el archivo “${file}” no llegó o no pudo funcionar: cargue la página otra vez. Si eso no ayuda, dé el nombre del archivo a quien ayuda con este curso: ${help}. Lo que se guardó antes está a salvo.`,
  title: 'Buscar apoyo',
  intro:
    'Para usted, y para las familias con las que trabaja. Nada de lo que haga aquí se registra.',
  lines: [
    ['Emergencia', '911', ''],
    // The Lifeline’s own page, 988lifeline.org/get-help/what-to-expect, names the key and the word.
    [
      'Línea de prevención del suicidio y crisis',
      '988',
      'para español, oprima 2 al llamar, o envíe AYUDA por texto; crisis de suicidio, de salud mental y de consumo de sustancias',
    ],
    [
      'Línea Nacional de Ayuda de SAMHSA',
      '1-800-662-4357',
      'información y referidos; no es consejería, ni para emergencias',
    ],
    ['Línea Nacional contra la Violencia Doméstica', '1-800-799-7233', ''],
    ['Ayuda en caso de envenenamiento', '1-800-222-1222', ''],
  ],
  hotline: 'Línea del condado para denunciar maltrato infantil',
  askCoordinator: 'pregunte a la persona que coordina su capacitación',
  help: 'Ayuda con este curso',
  offeredBy: provider => `Lo ofrece ${provider}`,
};

const numerals = [
  'ninguna',
  'una',
  'dos',
  'tres',
  'cuatro',
  'cinco',
  'seis',
  'siete',
  'ocho',
  'nueve',
  'diez',
  'once',
  'doce',
];
/** Before "lección" or "lecciones". */
const inWords = (n: number): string => numerals[n] ?? String(n);
const capital = (said: string): string => said.charAt(0).toUpperCase() + said.slice(1);

export const pageWords: PageWords = {
  notebook: module => `Cuaderno del Módulo ${module}`,
  kinds: {
    story: 'La historia',
    note: 'Nota',
    fact: 'Dato',
    aid: 'Guía de trabajo',
    short: 'En breve',
    safety: 'Si alguien está en peligro',
    moments: 'El plan de verde a rojo',
    figure: 'Figura',
  },
  path: 'El camino hasta ahora',
  moments: 'Lo que hace cada persona, de verde a rojo y después',
  rings: ['lo sabe todo', 'sabe algo', 'aún no sabe nada'],
  table: about => `Tabla: ${about}`,
  tableAgain: (n, about) => `Tabla ${n}: ${about}`,
  source: n => `Fuente ${n}`,
  sources: 'Fuentes de esta página',
  classic: '(clásico)',
  newTab: '(se abre en una pestaña nueva)',
  notice: 'Siga leyendo, o vuelva más tarde.',
  opening: {
    aims: 'Lo que usted podrá hacer',
    terms: 'Antes de empezar',
    toStart: 'Ir a Empezar',
    toTerms: 'Qué necesita, qué se informa, qué queda en privado, cómo obtener ayuda',
    need: 'Un navegador actual, en una computadora o un teléfono. Sin sonido, sin módulo previo, sin nada que leer antes.',
    lessons: inWords,
    labels: {
      time: 'Tiempo',
      need: 'Necesita',
      finish: 'Para terminar',
      seen: 'Su empleador ve',
      unseen: 'No se informa',
      hard: 'Partes difíciles',
      help: 'Ayuda',
      hotline: 'Línea de maltrato infantil',
      provider: 'Ofrecido por',
    },
    time: (lessons, minutes, tested) =>
      `${capital(inWords(lessons))} ${lessons === 1 ? 'lección' : 'lecciones'}${tested ? ' y una prueba' : ''}, unos ${minutes} minutos en total.`,
    finish: 'Lea cada página y responda cada pregunta que no sea opcional.',
    pass: percent =>
      `Luego apruebe la prueba del módulo con ${percent} % o más. Puede tomarla cuantas veces quiera; cuenta su mejor resultado.`,
    seen: tested =>
      tested
        ? 'Si terminó, su puntuación, su tiempo y sus respuestas en la prueba del módulo.'
        : 'Si terminó, y su tiempo.',
    unseen: 'Lo que usted escribe, sus respuestas de práctica, y si usó Pausa o Buscar apoyo.',
    hard: 'Algunas páginas son difíciles de leer. Antes de cada una hay una nota, y usted elige qué leer.',
    help: 'Pregunte a la persona que coordina su capacitación',
  },
  handout: {
    blank: (code, version) => `En blanco, para llenar juntos. Curso ${code}, versión ${version}.`,
    trainers: (code, version) => `Para capacitadores. Curso ${code}, versión ${version}.`,
    blankFile: 'en-blanco',
  },
};
