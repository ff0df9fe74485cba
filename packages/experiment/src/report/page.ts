import type { BackendRecord, DatasetRecord, Versions } from '../experiment/experiment.js';
import { formatCount } from '../result/format.js';
import { embedJson, escapeHtml } from './escape.js';
import { STYLE } from './style.js';

/** What a page shows. Texts are escaped here; sections are markup. */
export interface Page {
  readonly kind: string;
  readonly title: string;
  /** One sentence. */
  readonly lead: string;
  readonly description: string;
  readonly startedAt: string;
  readonly banners: readonly Banner[];
  readonly sections: readonly string[];
  readonly versions: Versions;
  readonly dataset: DatasetRecord;
  /** What the page shows, which a program can read back. */
  readonly data: unknown;
  /** The script that draws the charts. */
  readonly client: string;
}

/** Something that nobody must overlook. */
export interface Banner {
  readonly title: string;
  readonly text: string;
}

/** One page that needs nothing else: no network, no other file. */
export function renderPage(page: Page): string {
  const { versions, dataset } = page;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; img-src data:">
<meta name="generator" content="descent ${escapeHtml(versions.descent)}">
<title>${escapeHtml(page.title)} · descent</title>
<style>${STYLE}</style>
</head>
<body>
<main>
<header>
<p class="eyebrow">descent ${page.kind} · ${escapeHtml(dateText(page.startedAt))}</p>
<h1>${escapeHtml(page.title)}</h1>
<p class="lead">${escapeHtml(page.lead)}</p>
${page.description === '' ? '' : `<p class="description">${escapeHtml(page.description)}</p>`}
${page.banners.map(banner).join('')}
</header>
${page.sections.join('\n')}
<footer>descent ${escapeHtml(versions.descent)} · numbers as Keras ${escapeHtml(versions.keras)} · tfjs-core ${escapeHtml(versions.tfjs)} · ${escapeHtml(runtimeText(versions))} · data ${escapeHtml(dataset.checksum.slice(0, 19))}…</footer>
</main>
<script type="application/json" id="result">${embedJson(page.data)}</script>
<script>${page.client}</script>
</body>
</html>
`;
}

/** `Node 20.19.0 on linux-x64`, `Chrome 142.0.0.0 on Linux x86_64` */
function runtimeText({ node, browser, platform }: Versions): string {
  return `${node === undefined ? browser : `Node ${node}`} on ${platform}`;
}

function dateText(iso: string): string {
  return `${iso.slice(0, 10)} ${iso.slice(11, 16)} UTC`;
}

function banner({ title, text }: Banner): string {
  return `<div class="banner" role="alert"><strong>⚠ ${escapeHtml(title)}</strong>${escapeHtml(text)}</div>`;
}

/** The banner of data that are not what was asked for. */
export function dataBanners({ warning }: DatasetRecord): Banner[] {
  return warning === null ? [] : [{ title: 'Not the data you may expect', text: warning }];
}

/** A card of short facts. */
export function factsCard(rows: readonly (readonly [term: string, text: string])[]): string {
  const items = rows.map(
    ([term, text]) => `<div><dt>${term}</dt><dd>${escapeHtml(text).replaceAll('_', '_<wbr>')}</dd></div>`,
  );
  return `<dl class="card facts">${items.join('')}</dl>`;
}

/** `mnist: 60,000 + 10,000 test` */
export function dataText({ name, trainSamples, testSamples }: DatasetRecord): string {
  return `${name}: ${formatCount(trainSamples)} + ${formatCount(testSamples)} test`;
}

/** `wasm 4.22.0 (SIMD yes)` */
export function backendText({ name, version, details }: BackendRecord): string {
  const list = Object.entries(details).map(([key, value]) => `${key} ${value}`);
  return `${name} ${version}${list.length > 0 ? ` (${list.join(', ')})` : ''}`;
}

/** Text to copy. */
export function codeBlock(text: string): string {
  return `<div class="code"><button type="button" data-copy>copy</button><pre>${escapeHtml(text)}</pre></div>`;
}
