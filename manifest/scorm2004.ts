// What does a SCORM 2004 package say about itself? One SCO and all its files (SCORM 2004 CAM, 3.4).

import type {Identity} from './identity.ts';
import {xml} from './xml.ts';

const namespaces = [
  ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
  ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
  ['http://www.adlnet.org/xsd/adlseq_v1p3', 'adlseq_v1p3.xsd'],
  ['http://www.adlnet.org/xsd/adlnav_v1p3', 'adlnav_v1p3.xsd'],
  ['http://www.imsglobal.org/xsd/imsss', 'imsss_v1p0.xsd'],
];

/**
 * `files`: every file of the zip but the manifest, index.html among them. LMSs read the prefixes literally (Moodle), and
 * an objective here would change the passing score there, so the SCO alone says what was passed. Only the buttons that
 * would leave the one SCO are hidden: hiding more takes away the LMS's last exit (F77).
 */
export function scorm2004(
  identity: Identity,
  version: string,
  edition: '3rd' | '4th',
  files: readonly string[],
): string {
  return xml`<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${identity.identifier}" version="${version}" xmlns="http://www.imsglobal.org/xsd/imscp_v1p1" xmlns:adlcp="http://www.adlnet.org/xsd/adlcp_v1p3" xmlns:adlseq="http://www.adlnet.org/xsd/adlseq_v1p3" xmlns:adlnav="http://www.adlnet.org/xsd/adlnav_v1p3" xmlns:imsss="http://www.imsglobal.org/xsd/imsss" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${namespaces.flat().join(' ')}">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>2004 ${edition} Edition</schemaversion>
  </metadata>
  <organizations default="${identity.organization}">
    <organization identifier="${identity.organization}">
      <title>${identity.title}</title>
      <item identifier="${identity.item}" identifierref="${identity.resource}">
        <title>${identity.title}</title>
        <adlnav:presentation>
          <adlnav:navigationInterface>
            <adlnav:hideLMSUI>previous</adlnav:hideLMSUI>
            <adlnav:hideLMSUI>continue</adlnav:hideLMSUI>
          </adlnav:navigationInterface>
        </adlnav:presentation>
      </item>
      <imsss:sequencing>
        <imsss:controlMode choice="true" flow="true"/>
      </imsss:sequencing>
    </organization>
  </organizations>
  <resources>
    <resource identifier="${identity.resource}" type="webcontent" adlcp:scormType="sco" href="index.html">${files.map(
      file => xml`
      <file href="${file}"/>`,
    )}
    </resource>
  </resources>
</manifest>
`.text;
}
