import Ledger

/// A photo known by its bytes, and what is kept of it: nothing that tells where, when or with what it was made.
///
/// Only parts are kept of which it is known that a picture needs them; what is unknown, and whatever stands behind the
/// end of the picture, is left out.
struct PhotoBytes: Sendable {
  /// What its bytes are: `image/jpeg`, `image/png` or `image/webp`.
  let type: Token
  /// What is kept; which way up a JPEG is stays.
  let kept: KeptParts

  /// Why something is no photo that can be kept.
  enum Fault: Error, Equatable {
    /// Its bytes are of no known kind, or end too early.
    case unknownKind
    /// Unpacked it would be larger than a small device can show.
    case tooManyPixels
  }

  /// The most pixels that a photo may have; a telephone's usual ones have 12 to 50 million.
  static let mostMegapixels = 50

  /// Reads a photo.
  ///
  /// - Throws: ``Fault``; what reading throws.
  init(_ source: any ByteSource) async throws {
    let head = try await source.read(from: 0, upTo: 12)
    let kept: KeptParts?
    if head.starts(with: [0xFF, 0xD8, 0xFF]) {
      type = "image/jpeg"
      var reader = JPEGReader(window: ByteWindow(source))
      kept = try await reader.read()
    } else if head.starts(with: PNGReader.signature) {
      type = "image/png"
      var reader = PNGReader(window: ByteWindow(source))
      kept = try await reader.read()
    } else if head.count == 12, head.starts(with: "RIFF".utf8), head[8...].elementsEqual("WEBP".utf8) {
      type = "image/webp"
      var reader = WebPReader(window: ByteWindow(source))
      kept = try await reader.read()
    } else {
      throw Fault.unknownKind
    }
    guard let kept, !kept.isTooMany else { throw Fault.unknownKind }
    self.kept = kept
  }

  /// Checks how large a picture is.
  ///
  /// - Returns: Whether it has a size at all.
  static func hasSize(_ width: Int, _ height: Int) throws(Fault) -> Bool {
    guard width > 0, height > 0 else { return false }
    let (pixels, isMore) = width.multipliedReportingOverflow(by: height)
    guard !isMore, pixels <= mostMegapixels * 1_000_000 else { throw .tooManyPixels }
    return true
  }
}
