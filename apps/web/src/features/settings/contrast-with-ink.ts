/**
 * How well print ink (#1a1a1a) reads on a colour, as WCAG contrast from 1 to 17.4; 4.5 is the least for text.
 * @example contrastWithInk('#ffffff') // 17.4
 */
export function contrastWithInk(hex: string): number {
  return (luminanceOf(hex) + 0.05) / (luminanceOf('#1a1a1a') + 0.05)
}

function luminanceOf(hex: string) {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}
