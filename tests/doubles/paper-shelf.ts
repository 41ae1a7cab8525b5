// What would a device's shelf of case files on paper hold? All that was put there, the newest first.

import type {CaseShelf, Kept} from '../../src/tracking/case-shelf.ts';

export class PaperShelf implements CaseShelf {
  files: readonly Kept[];
  constructor(...files: readonly Kept[]) {
    this.files = files;
  }
  recall = (): readonly Kept[] => this.files;
  keep = (kept: Kept): boolean => {
    this.files = [kept, ...this.files.filter(({owner}) => owner !== kept.owner)];
    return true;
  };
  drop = (gone: string): boolean => {
    this.files = this.files.filter(({owner}) => owner !== gone);
    return true;
  };
}
