// How does a term of the glossary open its meaning, in the place where it stands?

import {html, nothing, render} from 'lit';
import {unsafeHTML} from 'lit/directives/unsafe-html.js';
import type {Text} from '../model/course.ts';

/** Makes a disclosure of each term in a page's prose; of all of them at most one is open. */
export function openTerms(page: HTMLElement, meanings: Text['terms']): void {
  let closeLast = (): void => undefined;
  for (const term of page.querySelectorAll<HTMLElement>('.term:not([role])')) {
    const slug = term.dataset['term'] ?? '';
    const known = meanings[slug];
    const block = term.closest('p, li, td, th');
    if (!known || !block) continue;

    // Focus stays, so that the same key closes. The meaning comes some lines further down: it is a live region, there
    // and empty from the start, since only words that change in one are said aloud; found by reading on, it is heard once.
    const place = document.createElement('div');
    place.className = 'meaning';
    place.role = 'status';
    place.id = `term_${slug}`;
    if (block.matches('p')) block.after(place);
    else block.insertBefore(place, block.querySelector(':scope > :is(ul, ol)'));

    const show = (open: boolean): void => {
      term.ariaExpanded = String(open);
      render(open ? html`<b>${known.term}:</b> ${unsafeHTML(known.meaning)}` : nothing, place);
    };
    const isOpen = (): boolean => term.ariaExpanded === 'true';
    const toggle = (): void => {
      const {top} = term.getBoundingClientRect();
      const open = !isOpen();
      closeLast();
      show(open);
      closeLast = () => show(false);
      // Another meaning may have closed further up.
      scrollBy(0, term.getBoundingClientRect().top - top);
    };
    const press = (event: KeyboardEvent): void => {
      if (event.key === 'Escape' && isOpen()) {
        toggle();
        term.focus();
      } else if (event.target === term && /^( |Enter)$/.test(event.key)) {
        // A space would scroll.
        event.preventDefault();
        toggle();
      }
    };
    term.role = 'button';
    term.tabIndex = 0;
    term.setAttribute('aria-controls', place.id);
    term.onclick = toggle;
    term.onkeydown = place.onkeydown = press;
    show(false);
  }
}
