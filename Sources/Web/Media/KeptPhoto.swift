import CoCreation
import Ledger
import Pages
import Values

/// A photo that came with a form: kept already, or why it was not.
struct KeptPhoto: Sendable {
  let kept: [MediaAddress]
  let fault: FieldFault?

  /// The photo as words are said with it; none if none came.
  var pictures: [Picture] { kept.map { .photo(medium: $0.id) } }

  static let none = KeptPhoto(kept: [], fault: nil)
}

extension FormLimits {
  /// Words and one photo.
  static let photo = FormLimits(files: 1, fileBytes: PhotoLimits.bytes)
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
    guard let file = form.file(field) else { return .none }
    guard !file.isEmpty else { return KeptPhoto(kept: [], fault: .emptyFile) }
    guard !file.isTooLarge, file.content.count <= PhotoLimits.bytes else {
      return KeptPhoto(kept: [], fault: .tooLarge(megabytes: PhotoLimits.megabytes))
    }
    let photo: PhotoBytes
    do {
      photo = try await PhotoBytes(file.content)
    } catch let fault as PhotoBytes.Fault {
      return KeptPhoto(
        kept: [], fault: fault == .unknownKind ? .notAPhoto : .tooManyPixels(millions: PhotoBytes.mostMegapixels))
    }
    return try await toldApart {
      let medium = try await ledger.keepMedium(
        KeptBytes(source: file.content, parts: photo.kept.parts), type: photo.type, limit: PhotoLimits.bytes,
        salt: form.salt(for: field), in: area)
      return KeptPhoto(kept: [medium.address], fault: nil)
    }
  }
}
