import { parentPort, workerData } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

/** Compiled results are kept for this many documents, then forgotten: memory stays flat. */
const KEPT_DOCUMENTS = 10

const compiler = NodeCompiler.create({
  workspace: workerData.templates,
  fontArgs: [{ fontPaths: [workerData.fonts] }],
})

parentPort.on('message', ({ id, mainFilePath, inputs }) => {
  try {
    const pdf = pdfOf({ mainFilePath, inputs })
    parentPort.postMessage({ id, pdf }, [pdf.buffer])
  } catch (error) {
    parentPort.postMessage({ id, failure: error instanceof Error ? error.message : String(error) })
  } finally {
    compiler.evictCache(KEPT_DOCUMENTS)
  }
})

function pdfOf(source) {
  const compiled = compiler.compile(source)
  if (!compiled.result) throw new Error(messageOf(compiled.takeDiagnostics()))
  return new Uint8Array(accessiblePdf(compiled.result))
}

/** PDF/UA-1 refuses a letter no font can draw, such as a rare emoji; the sheet must go out all the same, tagged but without the claim. */
function accessiblePdf(document) {
  try {
    return compiler.pdf(document, { pdfStandard: 'ua-1' })
  } catch {
    return compiler.pdf(document)
  }
}

function messageOf(diagnostics) {
  const [first] = diagnostics ? compiler.fetchDiagnostics(diagnostics) : []
  return first?.message ?? 'The document could not be typeset'
}
