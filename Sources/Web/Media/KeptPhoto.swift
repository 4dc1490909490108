import CoCreation
import Ledger
import Pages
import Values

/// A photo that came with a form: kept already, or why it was not.
struct KeptPhoto: Sendable {
  let kept: [MediaAddress]
  let fault: Pages.FieldFault?

  /// The photo as words are said with it; none if none came.
  var pictures: [Picture] { kept.map { .photo(medium: $0.id) } }

  static let none = KeptPhoto(kept: [], fault: nil)
}

extension FormLimits {
  /// Words and one photo.
  static let photo = FormLimits(files: 1, fileBytes: PhotoLimits.bytes + 1)
}

/// How large a photo may be (design, section 11).
enum PhotoLimits {
  static let megabytes = 15
  static let bytes = megabytes * 1_000_000
}

extension Desk {
  /// Keeps the photo that came with a form, without what the camera wrote into it.
  ///
  /// A photo that no entry shows in the end is removed a day later.
  func keepPhoto(of form: Form, field: String = "picture") async throws -> KeptPhoto {
    guard let file = form.files.first(where: { $0.field == field }), file.content.count > 0 else { return .none }
    guard file.content.count <= PhotoLimits.bytes else {
      return KeptPhoto(kept: [], fault: .tooLarge(megabytes: PhotoLimits.megabytes))
    }
    let bytes = try await file.content.read(from: 0, upTo: PhotoLimits.bytes)
    guard let photo = PhotoBytes(bytes) else { return KeptPhoto(kept: [], fault: .unknownKind) }
    let pieces = AsyncStream<[UInt8]> { continuation in
      continuation.yield(photo.stripped)
      continuation.finish()
    }
    return try await toldApart {
      let medium = try await ledger.keepMedium(
        pieces, type: photo.type, limit: PhotoLimits.bytes, in: area)
      return KeptPhoto(kept: [medium.address], fault: nil)
    }
  }
}
