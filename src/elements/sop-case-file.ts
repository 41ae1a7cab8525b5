// What has the learner written about Sonia's family? One document: to read, to change, to take away, to bring back.

import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import {caseFileDocument, entriesIn, type CaseEntry} from '../export/case-file.ts';
import {plain} from '../export/plain.ts';
import type {Activity} from '../model/activity.ts';
import {caseFileOf} from '../model/course-parts.ts';
import type {Course} from '../model/course.ts';
import type {ActivityId} from '../model/ids.ts';
import type {LearnerState} from '../model/learner.ts';
import {beside, longestFile, readSavedFile, type Found} from '../model/saved-file.ts';
import {words} from '../words.ts';
import {sayAfresh} from './afresh.ts';
import {exercise} from './activity.ts';
import {copied} from './copying.ts';
import {downloadCase, downloadWord} from './download.ts';
import {AdoptEvent, GoEvent} from './events.ts';
import type {LoadTakeAway} from './late.ts';
import {LightElement} from './light-element.ts';
import {printed} from './print-window.ts';
import './sop-case-notes.ts';
import './sop-case-offer.ts';
import './sop-document.ts';

/**
 * The case file of the whole series.
 * @fires AnswerEvent from the exercises that are changed here
 * @fires AdoptEvent when parts are brought in from a file or from this device, and bookmarks from a file
 * @fires MarkEvent when a bookmark is removed
 * @fires ForgetEvent when what this device holds is to be deleted
 * @fires GoEvent to the page of a part
 */
export class SopCaseFile extends LightElement {
  static override properties = {
    course: {},
    learner: {},
    found: {},
    load: {},
    open: {state: true},
    fromDevice: {state: true},
    fromFile: {state: true},
    said: {state: true},
  };
  course!: Course;
  learner!: LearnerState;
  /** What this device holds beside what is here. */
  found: readonly Found[] = [];
  load!: LoadTakeAway;
  /** The part that is being changed. */
  private open: ActivityId | undefined;
  /** What was found at first: what is brought in of it stays on offer, to be changed back. */
  private fromDevice: readonly Found[] | undefined;
  private fromFile: Found | undefined;
  said = '';

  protected override willUpdate(): void {
    this.fromDevice ??= this.found;
  }

  override render(): TemplateResult {
    const parts = caseFileOf(this.course).filter(({entries}) => entries.length > 0);
    const entries = parts.flatMap(part => entriesIn(part, this.learner));
    const written = entries.filter(({response}) => response).length;
    const sheet = this.#document;
    // Whoever prints an empty file gets a page that says so.
    const isEmpty = !sheet.blocks.some(({kind}) => kind === 'heading');
    return html`<div class="flow screen-only">
        <p>${words.caseFile.intro} ${words.caseFile.written(written, entries.length)}</p>
        ${this.fromDevice?.map(found => this.#offer(found, 'device'))}
        ${parts.map(
          part => html`<h2>${words.bar.module(part.number, part.title)}</h2>
            <ol class="case-parts">${entriesIn(part, this.learner).map(entry => this.#entry(entry))}</ol>`,
        )}
        <sop-case-notes class="flow" .course=${this.course} .learner=${this.learner}></sop-case-notes>
        <h2>${words.caseFile.take}</h2>
        <div class="deeds">
          <button class="second" type="button" @click=${this.#print}>${words.caseFile.print}</button>
          <button class="second" type="button" @click=${this.#word}>${words.caseFile.word}</button>
          <button class="second" type="button" @click=${this.#copy}>${words.caseFile.copy}</button>
        </div>
        <div class="deeds">
          <button class="plain" type="button" @click=${this.#save}>${words.caseFile.save}</button>
          <label class="plain file">${words.caseFile.read}<input class="vh" type="file" accept=".json,application/json" @change=${this.#read}></label>
        </div>
        <p class="meta">${words.caseFile.saveNote}</p>
        <p class="meta" role="status">${this.said}</p>
        ${this.#offer(this.fromFile, 'file')}
      </div>
      <sop-document class="sheet ${isEmpty ? 'folded' : ''}" .document=${sheet} .depth=${2}></sop-document>`;
  }

  /** A new one for each case file that is found. */
  #offer(found: Found | undefined, source: 'device' | 'file'): unknown {
    if (!found) return nothing;
    const rest = {...found, answers: beside(found.answers, this.learner.answers)};
    return keyed(
      found,
      html`<sop-case-offer .course=${this.course} .learner=${this.learner} .found=${rest} .source=${source}></sop-case-offer>`,
    );
  }

  #entry({activity, heading, response}: CaseEntry): TemplateResult {
    const open = this.open === activity.id;
    const here = this.course.modules.some(({pages}) => pages.some(({id}) => id === activity.page));
    return html`<li>
      <h3>${heading}</h3>
      <div class="deeds">
        <button class="second" type="button" aria-expanded=${open} @click=${() => (this.open = open ? undefined : activity.id)}>
          ${open ? words.caseFile.done : response ? words.caseFile.editShort : words.caseFile.write}<span class="vh">: ${heading}</span>
        </button>
        ${here ? html`<button class="plain" type="button" @click=${() => this.#toPage(activity)}>${words.caseFile.toPage}<span class="vh">: ${heading}</span></button>` : nothing}
      </div>
      ${open ? exercise(activity, this.learner) : nothing}
    </li>`;
  }

  get #document(): ReturnType<typeof caseFileDocument> {
    return caseFileDocument(this.course, this.learner, new Date());
  }

  #toPage({page, id}: Activity): void {
    this.dispatchEvent(new GoEvent({kind: 'page', page, at: id}));
  }

  readonly #print = async (): Promise<void> => {
    this.said = '';
    if (!(await printed())) this.said = words.documents.notPrinted;
  };

  readonly #word = async (): Promise<void> => {
    const name = words.caseFile.fileName(this.course.code, new Date());
    sayAfresh(this, await downloadWord(this.load, this.#document, name));
  };

  readonly #copy = async (): Promise<void> => {
    const done = await copied(plain(this.#document));
    sayAfresh(this, done ? words.caseFile.copied : words.caseFile.notCopied);
  };

  readonly #save = (): void => {
    const {answers, marked} = this.learner;
    const name = downloadCase(this.course, answers, new Date(), marked);
    sayAfresh(this, words.documents.downloaded(name));
  };

  readonly #read = async (event: Event): Promise<void> => {
    if (!(event.target instanceof HTMLInputElement)) return;
    const [file] = event.target.files ?? [];
    if (!file) return;
    const saved =
      file.size > longestFile ? 'large' : readSavedFile(await textOf(file), this.course);
    // The same file may be chosen again.
    event.target.value = '';
    if (typeof saved === 'string') {
      sayAfresh(this, words.caseFile[saved]);
      return;
    }
    const fresh = Object.keys(beside(saved.answers, this.learner.answers)).length > 0;
    const marked = saved.marked.filter(page => !this.learner.marked.includes(page));
    this.fromFile = fresh ? {...saved, kind: 'own'} : undefined;
    // A bookmark more takes nothing away, so nobody is asked.
    if (marked.length > 0) this.dispatchEvent(new AdoptEvent({}, marked));
    const news = [
      ...(marked.length > 0 ? [words.notebook.readIn(marked.length)] : []),
      ...(fresh ? [words.caseFile.readIn] : []),
      ...(fresh || marked.length > 0 ? [] : [words.caseFile.nothing]),
    ];
    sayAfresh(this, news.join(' '));
  };
}

/** A file that was taken away meanwhile, or a folder, cannot be read: it is no case file. */
const textOf = (file: File): Promise<string> => file.text().catch(() => '');

customElements.define('sop-case-file', SopCaseFile);

declare global {
  interface HTMLElementTagNameMap {
    'sop-case-file': SopCaseFile;
  }
}
