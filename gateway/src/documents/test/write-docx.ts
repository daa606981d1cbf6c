import { strToU8, zipSync } from 'fflate';

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** The bytes of a Word document with these paragraphs, each in a style or plain, and a table. */
export function writeDocx(
  paragraphs: readonly { text: string; style?: string }[],
  table: string[][],
): Uint8Array {
  const body = paragraphs.map(({ text, style }) => paragraph(text, style)).join('') + tableOf(table);
  return zipSync({
    '[Content_Types].xml': strToU8(contentTypes),
    '_rels/.rels': strToU8(relations),
    'word/document.xml': strToU8(`<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': strToU8(
      `<w:styles xmlns:w="${word}"><w:style w:type="paragraph" w:styleId="1"><w:name w:val="标题 1"/></w:style>` +
        `<w:style w:type="paragraph" w:styleId="2"><w:name w:val="heading 2"/></w:style></w:styles>`,
    ),
    'word/_rels/document.xml.rels': strToU8(documentRelations),
  });
}

function paragraph(text: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`;
  return `<w:p>${properties}<w:r><w:t>${text}</w:t></w:r></w:p>`;
}

function tableOf(rows: string[][]): string {
  const cells = (row: string[]): string => row.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join('');
  return `<w:tbl>${rows.map((row) => `<w:tr>${cells(row)}</w:tr>`).join('')}</w:tbl>`;
}

const packages = 'http://schemas.openxmlformats.org/package/2006';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const contentTypes =
  `<Types xmlns="${packages}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
  `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>`;

const relations =
  `<Relationships xmlns="${packages}/relationships">` +
  `<Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`;

const documentRelations =
  `<Relationships xmlns="${packages}/relationships">` +
  `<Relationship Id="r1" Type="${office}/styles" Target="styles.xml"/></Relationships>`;
