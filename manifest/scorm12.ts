// What does a SCORM 1.2 package say about itself? One SCO and all its files (SCORM 1.2 CAM, 2.3).

import type {Identity} from './identity.ts';
import {xml} from './xml.ts';

const namespaces = [
  ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
  ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
];

/**
 * `files`: every file of the zip but the manifest, index.html among them. `mastery`: the score by which the LMS rewrites the
 * status at the end of a sitting (F25); undefined: none.
 */
export function scorm12(
  identity: Identity,
  version: string,
  files: readonly string[],
  mastery?: number,
): string {
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${identity.identifier}" version="${version}" xmlns="http://www.imsproject.org/xsd/imscp_rootv1p1p2" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_rootv1p2" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${namespaces.flat().join(' ')}">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>1.2</schemaversion>
  </metadata>
  <organizations default="${identity.organization}">
    <organization identifier="${identity.organization}">
      <title>${identity.title}</title>
      <item identifier="${identity.item}" identifierref="${identity.resource}">
        <title>${identity.title}</title>${
          mastery === undefined
            ? ''
            : xml`
        <adlcp:masteryscore>${String(mastery)}</adlcp:masteryscore>`
        }
      </item>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${identity.resource}" type="webcontent" adlcp:scormtype="sco" href="index.html">${files.map(
      file => xml`
      <file href="${file}"/>`,
    )}
    </resource>
  </resources>
</manifest>
`.text;
}
