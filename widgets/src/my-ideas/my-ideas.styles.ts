import { css } from 'lit';

export const myIdeasStyles = css`
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: var(--_4);
    align-items: end;
    justify-content: space-between;
  }
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_5);
  }
  .mine {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_4);
  }
  .mine li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--_4);
    border: 1px solid var(--_line);
    border-radius: var(--_r-l);
    padding: var(--_5);
    background: var(--_surface);
  }
  .mine .draft {
    border-style: dashed;
    align-items: center;
  }
  .mine :is(h1, h2, h3, h4, h5, h6) {
    font-size: var(--_l);
  }
  .about,
  .where {
    display: grid;
    gap: var(--_2);
    align-content: start;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 var(--_2);
    font-variant-numeric: tabular-nums;
  }
  .facts > :not(:last-child)::after {
    content: '·';
    margin-inline-start: var(--_2);
  }
  .new {
    display: flex;
    gap: var(--_2);
    align-items: center;
    font-size: var(--_s);
    font-weight: 650;
    color: var(--_buoy);
  }
  .new::before {
    content: '';
    inline-size: 9px;
    block-size: 9px;
    border-radius: 50%;
    background: currentColor;
  }
  .mine .said {
    grid-column: 1 / -1;
    margin: 0;
  }
  .clipped {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    line-clamp: 3;
    overflow: hidden;
  }
  @container root (inline-size >= 680px) {
    .mine li {
      grid-template-columns: minmax(0, 1fr) 230px;
      gap: var(--_4) var(--_7);
    }
  }
`;
