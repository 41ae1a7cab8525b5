// How is a talk played? As a printed play: the learner picks a line, the other person answers, the course coaches.

import {html, nothing, svg, type TemplateResult} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import type {Conversation, Line} from '../model/activity.ts';
import {isSpoken, partsAhead, partsOf, type Part} from '../model/conversation-parts.ts';
import {talkAlong, type Said, type Talk} from '../model/conversation.ts';
import {conversation} from '../styles/conversation.ts';
import {words} from '../words.ts';
import {ActivityElement} from './activity-element.ts';
import {icon} from './icons.ts';

const {conversation: say} = words;

/**
 * A talk in turns; at its end the learner's own transcript, which can be taken up again at any turn.
 * @fires AnswerEvent on each line said (draft), on the line that leads to an ending (submit), on Try again (draft)
 */
export class SopConversation extends ActivityElement<Conversation> {
  static override styles = [...ActivityElement.styles, conversation];

  override render(): TemplateResult {
    const talk = this.#talk;
    // Only what is acted in has a panel; a play is read.
    return html`
      <div class="kind">
        <span>${icon('talk')}${say.kind}</span>
        <span class="meta">${words.check.notScored}</span>
      </div>
      <div class="prompt">${unsafeHTML(this.activity.prompt)}</div>
      ${talk.ended ? html`<h2>${say.transcript}</h2>` : nothing}
      ${
        talk.said.length === 0
          ? this.#gauges(talk.levels)
          : html`<ol class="script" aria-label=${talk.ended ? say.transcript : say.script}>
              ${partsOf(talk.said).map(part => this.#part(part, talk.ended))}
            </ol>`
      }
      ${this.#now(talk)}
      <div class="vh" role="status">${this.announcement}</div>
    `;
  }

  /** The scene once, then what was said in it: the last line open, those before it folded. */
  #part({turn, first, said}: Part, ended: boolean): TemplateResult {
    const tries = said.map((one, place) => this.#said(one, first + place, ended));
    return html`<li>
      <div class="scene">${unsafeHTML(turn.html)}</div>
      ${
        tries.length > 1
          ? html`<details>
              <summary>${say.earlier(tries.length - 1)}</summary>
              <ol class="script">${tries.slice(0, -1).map(one => html`<li>${one}</li>`)}</ol>
            </details>`
          : nothing
      }
      ${tries.at(-1)}
    </li>`;
  }

  #said({turn, line, before, after}: Said, at: number, ended: boolean): TemplateResult {
    return html`<div class="try">
      <div class="mine">
        <b class="who">${say.you}</b>
        <div>${unsafeHTML(line.html)}</div>
      </div>
      ${
        isSpoken(line.reply)
          ? html`<div class="hers" id="reply-${at}" tabindex="-1" role="group" aria-label=${turn.who}>
              <b class="who" aria-hidden="true">${turn.who}</b>
              <div>${unsafeHTML(line.reply)}</div>
            </div>`
          : html`<div class="scene" id="reply-${at}" tabindex="-1" role="group" aria-label=${say.happens}>
              ${unsafeHTML(line.reply)}
            </div>`
      }
      ${this.#gauges(after, before)}
      <div class="margin">
        <p class="kind">${icon('note')}${say.coaching}</p>
        <div>${unsafeHTML(line.coaching)}</div>
      </div>
      ${
        ended
          ? html`<p class="back">
              <button class="plain" type="button" @click=${() => this.#again(at)}>
                ${say.again} <span class="vh">${say.at(at + 1)}</span>
              </button>
            </p>`
          : nothing
      }
    </div>`;
  }

  /** In words, and drawn beside them: a number would be a score. */
  #gauges(levels: readonly number[], before = levels): TemplateResult | typeof nothing {
    const {meters} = this.activity;
    if (meters.length === 0) return nothing;
    return html`<dl class="gauges">${meters.map((meter, place) => {
      const level = levels[place] ?? meter.start;
      const was = before[place] ?? level;
      return html`<div>
        <dt>${meter.name}</dt>
        <dd>${this.#knots(meter.levels.length, level)}${meter.levels[level]}${
          was === level
            ? nothing
            : html` <span class="meta">${say.before(meter.levels[was] ?? '')}</span>`
        }</dd>
      </div>`;
    })}</dl>`;
  }

  /** Knots on a thread: full up to the level that is reached, which is the largest. */
  #knots(count: number, level: number): TemplateResult {
    const at = (place: number): number => 12 + 28 * place;
    return html`<svg class="knots" width=${at(count - 1) + 12} height="24" aria-hidden="true">
      <path class="rest" d="M${at(level)} 12H${at(count - 1)}" />
      <path d="M12 12H${at(level)}" />
      ${Array.from(
        {length: count},
        (_, place) =>
          svg`<circle class=${place > level ? 'to-come' : ''} cx=${at(place)} cy="12" r=${place === level ? 8 : 5} />`,
      )}
    </svg>`;
  }

  #now({turn, said, offered, ended}: Talk): TemplateResult {
    const parts = partsOf(said);
    const again = parts.at(-1)?.turn === turn;
    const at = parts.length + (again ? 0 : 1);
    const most = turn ? at + partsAhead(this.activity, turn) : Infinity;
    // A scene that goes on stands above already.
    const scene = again ? nothing : html`<div class="scene">${unsafeHTML(turn?.html ?? '')}</div>`;
    return ended
      ? html`<div class="closing">${scene} <p class="meta">${say.over}</p></div>`
      : html`<div class="now" id="now" tabindex="-1" role="group" aria-labelledby="ask">
          ${scene}
          <div class="panel practice">
            <div class="row">
              <p class="prompt" id="ask">${say.ask}</p>
              ${Number.isFinite(most) ? html`<p class="meta">${say.part(at, most)}</p>` : nothing}
            </div>
            <ul class="answers">${offered.map(
              line => html`<li>
                <button class="answer line" type="button" @click=${() => this.#say(line)}>${unsafeHTML(line.html)}</button>
              </li>`,
            )}</ul>
          </div>
        </div>`;
  }

  get #talk(): Talk {
    const response = this.answer?.response;
    return talkAlong(this.activity, response?.kind === 'conversation' ? response.path : []);
  }

  #say(line: Line): void {
    const {path, turn} = this.#talk;
    const response = {
      kind: 'conversation',
      path: [...path, turn?.lines.indexOf(line) ?? -1],
    } as const;
    const next = talkAlong(this.activity, response.path);
    if (next.ended) this.submit(response);
    else this.draft(response);
    // What was answered is heard before what can be said to it.
    this.announce(
      html`${unsafeHTML(line.reply)} ${this.#changes(next)} ${next.ended ? say.over : say.next(next.offered.length)}`,
    );
    this.focusAfter(`#reply-${path.length}`);
  }

  #changes({said, levels}: Talk): string {
    const before = said.at(-1)?.before ?? levels;
    return this.activity.meters
      .flatMap((meter, place) => {
        const level = levels[place] ?? meter.start;
        return level === before[place] ? [] : say.meter(meter.name, meter.levels[level] ?? '');
      })
      .join(' ');
  }

  /** The talk goes back to what was said before this turn. */
  #again(at: number): void {
    this.draft({kind: 'conversation', path: this.#talk.path.slice(0, at)});
    this.announce(say.back(at + 1));
    this.focusAfter('#now');
  }
}

customElements.define('sop-conversation', SopConversation);

declare global {
  interface HTMLElementTagNameMap {
    'sop-conversation': SopConversation;
  }
}
