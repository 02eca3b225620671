import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** Memoised layout is kept for this many documents, then forgotten: memory stays flat. */
const KEPT_DOCUMENTS = 3

const compiler = NodeCompiler.create({
  workspace: workerData.templates,
  fontArgs: [{ fontPaths: [workerData.fonts] }],
})

parentPort.on('message', ({ id, mainFilePath, inputs, files }) => {
  try {
    for (const [path, text] of files) compiler.mapShadow(path, Buffer.from(text))
    const pdf = accessiblePdf({ mainFilePath, inputs })
    parentPort.postMessage({ id, pdf }, [pdf.buffer])
  } catch (error) {
    parentPort.postMessage({ id, failure: error instanceof Error ? error.message : String(error) })
  } finally {
    compiler.evictCache(KEPT_DOCUMENTS)
  }
})

/**
 * PDF/UA-1 refuses a letter no font can draw, such as a rare emoji; the sheet must go out all the same, tagged but without the claim.
 * The compiled document is never held here: its memory would wait for a collector that sees only a small handle.
 */
function accessiblePdf(source) {
  try {
    return new Uint8Array(compiler.pdf(source, { pdfStandard: 'ua-1' }))
  } catch {
    return new Uint8Array(compiler.pdf(source))
  }
}
