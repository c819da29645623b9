import { css } from 'lit';

/** How the guide looks within another site: its letters and colours, but for the buttons. */
export const styles = css`
  :host {
    display: block;
    font: inherit;
    color: inherit;
  }
  fieldset {
    border: 0;
    padding: 0;
    margin: 0;
  }
  h2,
  h3,
  legend {
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
    margin: 0 0 0.5em;
    padding: 0;
  }
  h3 {
    font-size: 1.05em;
    margin-top: 1em;
  }
  label {
    display: flex;
    gap: 0.5em;
    align-items: baseline;
    padding: 0.5em 0;
    min-height: 1.75em;
  }
  button,
  select,
  input[inputmode] {
    font: inherit;
    padding: 0.6em 1em;
    border-radius: 4px;
    border: 1px solid currentcolor;
    max-width: 100%;
  }
  button {
    background: var(--foretagslots-color, #12483c);
    border-color: var(--foretagslots-color, #12483c);
    color: #fff;
    cursor: pointer;
  }
  button.quiet {
    background: transparent;
    color: inherit;
  }
  :focus-visible {
    outline: 3px solid currentcolor;
    outline-offset: 2px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em;
    margin-top: 1em;
    align-items: center;
  }
  dl {
    display: grid;
    gap: 0.25em 1em;
    grid-template-columns: max-content 1fr;
  }
  dd {
    margin: 0;
  }
  .help {
    display: block;
    font-size: 0.9em;
  }
`;
