import {css} from 'lit';

/**
 * What all charts have in common. Colours of the series are 700 and 400 in turn, so that neighbours differ in lightness
 * (3.15 : 1); marks or patterns differ too, for colour alone says nothing to many.
 */
export const chartStyles = css`
  :host {
    display: block;
    margin: 0 0 var(--kph-space-gap-section);
    container-type: inline-size;
    color: var(--kph-color-text-default);
    font: var(--kph-font-size-300) / var(--kph-font-line-300) var(--kph-font-family-body);
    --c1: var(--kph-chart-1, var(--kph-color-accent-solid));
    --c2: var(--kph-chart-2, var(--kph-color-accent-bar));
    --c3: var(--kph-chart-3, var(--kph-color-text-link));
    --c4: var(--kph-chart-4, var(--kph-color-status-warning-border));
    --c5: var(--kph-chart-5, var(--kph-color-text-link-visited));
    --c6: var(--kph-chart-6, var(--kph-color-border-control));
  }
  :host([hidden]) {
    display: none;
  }
  figure {
    margin: 0;
  }
  figcaption {
    margin: 0;
    font-weight: 700;
    font-size: var(--kph-font-size-500);
    line-height: var(--kph-font-line-500);
    text-wrap: balance;
  }
  .hint {
    margin: var(--kph-space-050) 0 0;
    color: var(--kph-color-text-hint);
    font-size: var(--kph-font-size-200);
    line-height: var(--kph-font-line-200);
  }
  .hidden,
  .defs {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  svg {
    display: block;
    width: 100%;
    overflow: visible;
    /* em in the drawing is rem of the page: it grows with the text. */
    font-size: 1rem;
  }
  .s1 {
    --c: var(--c1);
  }
  .s2 {
    --c: var(--c2);
  }
  .s3 {
    --c: var(--c3);
  }
  .s4 {
    --c: var(--c4);
  }
  .s5 {
    --c: var(--c5);
  }
  .s6 {
    --c: var(--c6);
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: var(--kph-space-050) var(--kph-space-250);
    margin: var(--kph-space-150) 0 0;
    font-size: var(--kph-font-size-200);
    line-height: var(--kph-font-line-200);
  }
  .legend > span {
    display: inline-flex;
    gap: var(--kph-space-100);
    align-items: center;
  }
  .legend svg {
    flex: none;
  }
  .plot {
    margin: var(--kph-space-200) 0 0;
  }
  details {
    margin: var(--kph-space-150) 0 0;
  }
  summary {
    display: inline-flex;
    gap: var(--kph-space-100);
    align-items: center;
    min-height: var(--kph-size-target-min);
    color: var(--kph-color-text-link);
    text-decoration: underline;
    text-underline-offset: 0.18em;
    cursor: pointer;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    flex: none;
    width: 0.5em;
    height: 0.5em;
    border-block-end: 2px solid;
    border-inline-end: 2px solid;
    transform: rotate(-45deg);
    content: '';
  }
  details[open] > summary::before {
    transform: translateY(-0.15em) rotate(45deg);
  }
  summary:hover {
    color: var(--kph-color-text-link-hover);
  }
  summary:focus-visible {
    outline: 3px solid var(--kph-color-focus-outer);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px var(--kph-color-focus-inner);
  }
  ::slotted(*) {
    --kph-chart-caption: absolute;
    --kph-chart-caption-clip: inset(50%);
    position: relative;
    margin-block-start: var(--kph-space-150) !important;
  }
  @media (forced-colors: active) {
    /* A drawing keeps its own colours there, and they may not be seen on the colours the person chose. */
    :host {
      --c1: CanvasText;
      --c2: CanvasText;
      --c3: CanvasText;
      --c4: CanvasText;
      --c5: CanvasText;
      --c6: CanvasText;
    }
  }
  @media print {
    figure {
      break-inside: avoid;
    }
    summary {
      display: none;
    }
    details::details-content {
      height: auto;
      content-visibility: visible;
    }
  }
`;
