// What is in a zip, as an LMS sees it that has just been given it? Read out of the zip's own bytes.

import {unzipSync} from 'fflate';
import {XmlDocument} from 'libxml2-wasm';
import type {Edition} from '../../manifest/identity.ts';
import type {Offer} from './wire.ts';

/** A zip as the builder hands it over; `name` with or without its ending. */
export interface Zipped {
  readonly name: string;
  readonly zip: Uint8Array;
}

export interface Package {
  readonly name: string;
  readonly edition: Edition;
  readonly title: string;
  /** The first file of the course, and whatever follows its name in the manifest. */
  readonly href: string;
  readonly files: ReadonlyMap<string, Uint8Array>;
}

const editions: Readonly<Record<string, Edition>> = {
  '1.2': 'scorm12',
  '2004 3rd Edition': 'scorm2004-3rd',
  '2004 4th Edition': 'scorm2004-4th',
};

export function readPackage({name, zip}: Zipped): Package {
  const files = new Map(Object.entries(unzipSync(zip)).filter(([path]) => !path.endsWith('/')));
  const manifest = files.get('imsmanifest.xml');
  const plain = name.replace(/\.zip$/, '');
  return manifest
    ? {name: plain, files, ...readManifest(plain, manifest)}
    : {name: plain, files, edition: 'web', title: plain, href: 'index.html'};
}

function readManifest(name: string, bytes: Uint8Array): Omit<Package, 'name' | 'files'> {
  const manifest = XmlDocument.fromBuffer(bytes);
  try {
    // Prefixes and the attribute's letter case differ between the editions; the local names do not.
    const text = (xpath: string): string => manifest.get(xpath)?.content.trim() ?? '';
    const version = text("//*[local-name()='schemaversion']");
    const edition = editions[version];
    if (!edition) throw new Error(`${name}.zip: the schemaversion "${version}" is unknown.`);
    const href = text(
      "//*[local-name()='resource'][@*[translate(local-name(),'T','t')='scormtype']='sco']/@href",
    );
    if (href === '') throw new Error(`${name}.zip: the manifest names no SCO to launch.`);
    const title = text("//*[local-name()='organization']/*[local-name()='title']");
    return {edition, href, title: title || name};
  } finally {
    manifest.dispose();
  }
}

/** Editions of the same course side by side: their names differ only in the ending. */
export function offersOf(packages: Iterable<Package>): Offer[] {
  const groups = Map.groupBy(packages, ({name, edition}) => name.replace(`-${edition}`, ''));
  return [...groups].map(([group, members]) => ({
    name: group,
    // The web edition has no manifest, so it goes by its siblings' title.
    title: members.find(({edition}) => edition !== 'web')?.title ?? group,
    editions: members.map(({edition, name}) => ({edition, name})),
  }));
}
