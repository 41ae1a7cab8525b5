// Is a manifest valid by the schemas that lie beside it in its own zip?

import {
  XmlBufferInputProvider,
  xmlCleanupInputProvider,
  XmlDocument,
  xmlRegisterInputProvider,
  XmlValidateError,
  XsdValidator,
} from 'libxml2-wasm';
import {textOf, type OpenPackage} from './packages.ts';

/** What the schemas say against `manifest`, or "". They are found as an LMS finds them: by the manifest's schemaLocation. */
export function faultsBySchema(opened: OpenPackage, manifest: string): string {
  const beside = [...opened.files].filter(([file]) => /\.(xsd|dtd)$/.test(file));
  const [, location = ''] = /xsi:schemaLocation="([^"]*)"/.exec(manifest) ?? [];
  const imports = [...location.matchAll(/(\S+) (\S+)/g)].map(
    ([, namespace, file]) => `<import namespace="${namespace}" schemaLocation="${file}"/>`,
  );
  xmlRegisterInputProvider(
    new XmlBufferInputProvider(
      Object.fromEntries(beside.map(([file, text]) => [`/zip/${file}`, Buffer.from(text)])),
    ),
  );
  const all = XmlDocument.fromString(
    `<schema xmlns="http://www.w3.org/2001/XMLSchema">${imports.join('')}</schema>`,
    {url: '/zip/all.xsd'},
  );
  const validator = XsdValidator.fromDoc(all);
  const document = XmlDocument.fromString(manifest);
  try {
    validator.validate(document);
    return '';
  } catch (error) {
    if (error instanceof XmlValidateError) return error.message;
    throw error;
  } finally {
    document.dispose();
    validator.dispose();
    all.dispose();
    xmlCleanupInputProvider();
  }
}

/** The values of all attributes or elements at an XPath; `m:` stands for the manifest's own namespace. */
export function valuesAt(opened: OpenPackage, xpath: string): string[] {
  const text = textOf(opened, 'imsmanifest.xml');
  const prefixes = [...text.matchAll(/xmlns(?::(\w+))?="([^"]*)"/g)].map(
    ([, prefix = 'm', namespace = '']): [string, string] => [prefix, namespace],
  );
  const document = XmlDocument.fromString(text);
  try {
    return document.find(xpath, Object.fromEntries(prefixes)).map(node => node.content);
  } finally {
    document.dispose();
  }
}
