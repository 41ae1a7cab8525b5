// What do the elements around the exercises share? They render into the document itself, so that it prints and is found.

import {LitElement} from 'lit';

/** A LitElement without a shadow root. */
export abstract class LightElement extends LitElement {
  protected override createRenderRoot(): HTMLElement {
    return this;
  }
}
