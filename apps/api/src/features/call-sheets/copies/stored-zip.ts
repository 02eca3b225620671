import { crc32 } from 'node:zlib'

export interface ZipEntry {
  readonly name: string
  readonly bytes: Buffer
}

const UTF8_NAMES = 0x800
/** 1 January 1980, the first day a ZIP knows: when a copy was set is of no interest. */
const NO_DATE = 0x21
const VERSION = 20

/** A ZIP of files that are small already, piece by piece as they come, never as a whole. For less than 65,536 files and 4 GB. */
export async function* storedZip(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Buffer> {
  const directory: Buffer[] = []
  let offset = 0
  for await (const { name, bytes } of entries) {
    const fileName = Buffer.from(name)
    const facts = factsOf(bytes, fileName)
    directory.push(Buffer.concat([words([4, 0x02014b50], [2, VERSION]), facts, words([2, 0], [2, 0], [2, 0], [4, 0], [4, offset]), fileName]))
    const piece = Buffer.concat([words([4, 0x04034b50]), facts, fileName, bytes])
    offset += piece.length
    yield piece
  }
  const listed = Buffer.concat(directory)
  const count = directory.length
  yield Buffer.concat([listed, words([4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, listed.length], [4, offset], [2, 0])])
}

/** What stands of a file both before it and in the directory at the end. */
function factsOf(bytes: Buffer, fileName: Buffer): Buffer {
  return words([2, VERSION], [2, UTF8_NAMES], [2, 0], [2, 0], [2, NO_DATE], [4, crc32(bytes)], [4, bytes.length], [4, bytes.length], [2, fileName.length], [2, 0])
}

/** Little-endian numbers of two or four bytes. */
function words(...numbers: readonly (readonly [2 | 4, number])[]): Buffer {
  return Buffer.concat(
    numbers.map(([size, number]) => {
      const bytes = Buffer.alloc(size)
      bytes.writeUIntLE(number, 0, size)
      return bytes
    }),
  )
}
