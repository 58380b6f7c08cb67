import { css } from 'lit';

export const attachmentsStyles = css`
  .drop {
    position: relative;
    border: 1.5px dashed var(--_field);
    border-radius: var(--_r);
    padding: var(--_4);
    display: flex;
    flex-wrap: wrap;
    gap: var(--_3);
    align-items: center;
    margin-block-start: var(--_2);
  }
  .drop :focus-visible + .button {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .files {
    display: grid;
    gap: var(--_2);
    margin-block-start: var(--_2);
  }
  .file {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_1) var(--_3);
    align-items: center;
    border: 1px solid var(--_line);
    border-radius: var(--_r);
    padding: 6px 6px 6px 12px;
    font-size: var(--_s);
  }
  .file > .name {
    flex: 1 1 8em;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .file > .icon {
    color: var(--_muted);
  }
  progress {
    display: block;
    inline-size: 100%;
    block-size: 6px;
    accent-color: var(--_accent);
  }
`;
