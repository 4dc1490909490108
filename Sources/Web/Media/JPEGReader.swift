/// JPEG (ITU T.81): segments of a marker and a length, and the scans between them, up to the mark of the end.
///
/// Kept are the segments that describe the picture, and of all others the colour profile (APP2), how its colours were
/// turned (APP14), the shape of its pixels (APP0, without the small picture), and which way up it is (a new Exif
/// segment that holds nothing else).
struct JPEGReader {
  var window: ByteWindow
  private var kept = KeptParts()
  private var hasFrame = false
  private var hasScan = false
  private var hasOrientation = false

  init(window: ByteWindow) {
    self.window = window
  }

  /// What is kept; `nil` if it is no JPEG, or ends too early.
  mutating func read() async throws -> KeptParts? {
    kept.keep(0..<2)
    var index = 2
    while let head = try await window.bytes(at: index, 2) {
      guard head[0] == 0xFF else { return nil }
      switch head[1] {
      case 0xFF: index += 1
      case 0xD9:
        guard hasScan else { return nil }
        // What cameras put behind the end is another picture, a film, or a note.
        kept.keep(index..<index + 2)
        return kept
      default:
        guard !kept.isTooMany, let end = try await passSegment(head[1], at: index) else { return nil }
        index = end
      }
    }
    return nil
  }

  /// Reads a segment, and the scan behind it where it begins one; gives where the next begins.
  private mutating func passSegment(_ marker: UInt8, at index: Int) async throws -> Int? {
    guard let length = try await window.number(at: index + 2, 2), length >= 2, index + 2 + length <= window.count
    else { return nil }
    let end = index + 2 + length
    switch marker {
    case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF:
      guard !hasFrame, let height = try await window.number(at: index + 5, 2),
        let width = try await window.number(at: index + 7, 2), try PhotoBytes.hasSize(width, height)
      else { return nil }
      hasFrame = true
      kept.keep(index..<end)
    case 0xC4, 0xCC, 0xDB, 0xDC, 0xDD: kept.keep(index..<end)
    case 0xDA:
      guard hasFrame, let next = try await endOfScan(from: end) else { return nil }
      hasScan = true
      kept.keep(index..<next)
      return next
    case 0xE0...0xEF: try await keepNeeded(marker, at: index, upTo: end)
    case 0xFE: break
    default: return nil
    }
    return end
  }

  /// Where the next marker stands behind the bytes of a scan.
  private mutating func endOfScan(from index: Int) async throws -> Int? {
    var index = index
    while let found = try await window.firstIndex(of: 0xFF, from: index),
      let next = try await window.bytes(at: found + 1, 1)?.first
    {
      switch next {
      // A byte of the picture that looks like a marker, and marks from which a decoder can go on.
      case 0x00, 0xD0...0xD7: index = found + 2
      case 0xFF: index = found + 1
      default: return found
      }
    }
    return nil
  }

  /// Keeps what is needed of an application's segment.
  private mutating func keepNeeded(_ marker: UInt8, at index: Int, upTo end: Int) async throws {
    guard let content = try await window.bytes(at: index + 4, end - index - 4) else { return }
    switch marker {
    case 0xE0 where content.starts(with: Array("JFIF".utf8) + [0]) && content.count >= 14:
      kept.keep([0xFF, 0xE0, 0, 16] + content[0..<12] + [0, 0])
    case 0xE1:
      guard !hasOrientation, let orientation = Self.orientation(in: content) else { return }
      hasOrientation = true
      kept.keep(Self.exif(orientation))
    case 0xE2 where content.starts(with: Array("ICC_PROFILE".utf8) + [0]): kept.keep(index..<end)
    case 0xEE where content.starts(with: "Adobe".utf8) && content.count >= 12:
      kept.keep([0xFF, 0xEE, 0, 14] + content[0..<12])
    default: break
    }
  }

  /// The orientation, 2 to 8, that an Exif segment holds (Exif 2.32, tag 274).
  private static func orientation(in content: [UInt8]) -> UInt8? {
    guard content.count >= 16, content.starts(with: Array("Exif".utf8) + [0, 0]) else { return nil }
    let tiff = Array(content[6...])
    let isLittle = tiff[0] == UInt8(ascii: "I")
    func number(_ index: Int, _ size: Int) -> Int? {
      guard index >= 0, index + size <= tiff.count else { return nil }
      let part = tiff[index..<index + size]
      return (isLittle ? Array(part.reversed()) : Array(part)).reduce(0) { $0 << 8 | Int($1) }
    }
    guard let directory = number(4, 4), let count = number(directory, 2) else { return nil }
    for entry in 0..<min(count, 200) {
      let place = directory + 2 + entry * 12
      if number(place, 2) == 274, let value = number(place + 8, 2), (2...8).contains(value) { return UInt8(value) }
    }
    return nil
  }

  /// An Exif segment that holds the orientation and nothing else.
  private static func exif(_ orientation: UInt8) -> [UInt8] {
    let directory: [UInt8] = [0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0, 0, 0, 0, 0]
    let content = Array("Exif".utf8) + [0, 0] + Array("MM".utf8) + [0, 42, 0, 0, 0, 8] + directory
    return [0xFF, 0xE1, UInt8((content.count + 2) >> 8), UInt8((content.count + 2) & 255)] + content
  }
}
