import type {TemplateResult} from 'lit';

/** How {@link renderElement} writes. */
export interface RenderElementOptions {
  /** Nonce of the page's CSP, for the styles inside shadow roots. Without it a strict CSP leaves the drawing bare until the script arrives. */
  readonly nonce?: string;
}

/** The server's shadow roots; everything else is light DOM. */
const SHADOW_ROOT = /(<template [^>]*shadowrootmode=[^]*?<\/template>)/;
/** Marks by which lit finds its places again. In the light DOM nobody looks for them: elements adopt the markup. */
const MARKS = /<!--(?:\/?lit-part[^>]*|lit-node \d+)-->/g;

/**
 * HTML of a template with the shadow roots of its elements (declarative shadow DOM): a chart is drawn before any script
 * has come. Load the elements first (`import '@kepahiang/components/chart-bar/index.js'`). In the browser
 * `@lit-labs/ssr-client/lit-element-hydrate-support.js` has to be loaded before them: then they take the drawing over as
 * it is; without it they draw it again.
 *
 * Everything without a shadow root is better written by `toHtml`, which can fill a `<textarea>`. Needs `@lit-labs/ssr`.
 *
 * @throws RangeError when the nonce is not one
 */
export async function renderElement(
  template: TemplateResult,
  {nonce}: RenderElementOptions = {},
): Promise<string> {
  if (nonce !== undefined && !/^[\w+/=-]+$/.test(nonce)) throw new RangeError('A nonce is base64.');
  // Only those who draw on a server have installed it.
  const [{render}, {collectResult}] = await Promise.all([
    import('@lit-labs/ssr'),
    import('@lit-labs/ssr/lib/render-result.js'),
  ]);
  const html = await collectResult(render(template));
  return html
    .split(SHADOW_ROOT)
    .map((part, index) => {
      if (index % 2 === 0) return part.replace(MARKS, '');
      return nonce ? part.replaceAll('<style>', `<style nonce="${nonce}">`) : part;
    })
    .join('');
}
