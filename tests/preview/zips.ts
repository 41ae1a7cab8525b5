// Which packages do the preview's tests play? Tiny ones, zipped here, with the manifest that each edition brings.

import {strToU8, zipSync} from 'fflate';
import type {Zipped} from '../../scripts/preview/package.ts';

export const page = '<!doctype html><title>Course</title><p>Words &amp; “quotes”';

export function zip12(
  name = 'course-scorm12.zip',
  files: Readonly<Record<string, string>> = {},
): Zipped {
  return zipped(name, {
    'imsmanifest.xml': `<?xml version="1.0"?>
<manifest identifier="M" version="1" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2">
  <metadata><schema>ADL SCORM</schema><schemaversion>1.2</schemaversion></metadata>
  <organizations default="O"><organization identifier="O"><title>Words &amp; more</title>
    <item identifier="I" identifierref="R"><title>Words</title></item></organization></organizations>
  <resources><resource identifier="R" type="webcontent" adlcp:scormtype="sco" href="index.html"/></resources>
</manifest>`,
    ...files,
  });
}

export function zip2004(
  edition: '3rd' | '4th',
  files: Readonly<Record<string, string>> = {},
): Zipped {
  return zipped(`course-scorm2004-${edition}.zip`, {
    'imsmanifest.xml': `<?xml version="1.0"?>
<manifest identifier="M" version="1" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1"
  xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3">
  <metadata><schema>ADL SCORM</schema><schemaversion>2004 ${edition} Edition</schemaversion></metadata>
  <organizations default="O"><organization identifier="O"><title>Words &amp; more</title>
    <item identifier="I" identifierref="R"><title>Words</title></item></organization></organizations>
  <resources><resource identifier="R" type="webcontent" adlcp:scormType="sco" href="index.html"/></resources>
</manifest>`,
    ...files,
  });
}

export const zipWeb = (): Zipped => zipped('course-web.zip', {});

function zipped(name: string, files: Readonly<Record<string, string>>): Zipped {
  const all = {'index.html': page, 'media/a.svg': '<svg/>', ...files};
  const bytes = Object.fromEntries(
    Object.entries(all).map(([path, text]) => [path, strToU8(text)]),
  );
  return {name, zip: zipSync(bytes)};
}
