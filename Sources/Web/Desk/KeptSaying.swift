import CoCreation
import Ledger
import Pages
import Values

/// What came with a form to be said in words or by a picture, under one name: `NAME`, `NAME-picture`,
/// `NAME-recording`.
struct KeptSaying: Sendable {
  let name: String
  let photo: KeptPhoto
  private let hasRecording: Bool

  init(name: String, photo: KeptPhoto, form: Form) {
    self.name = name
    self.photo = photo
    hasRecording = form.files.contains { $0.field == "\(name)-recording" && $0.content.count > 0 }
  }

  /// What was said; `nil` if nothing was.
  ///
  /// A recording is not taken yet, which is told beside its field.
  ///
  /// - Parameter isRequired: Whether it is a fault if nothing was said.
  func expression(_ reader: inout FormReader, isRequired: Bool = true) -> Expression? {
    let words = reader.optionalText(name)
    if let fault = photo.fault { reader.fault("\(name)-picture", fault) }
    if hasRecording { reader.fault("\(name)-recording", .unknownKind) }
    let said = Expression(words: words, pictures: photo.pictures)
    if said == nil, isRequired, reader.faults.isEmpty { reader.fault(name, .empty) }
    return said
  }
}

extension Desk {
  /// Keeps the picture with which something was said.
  func keepSaying(_ name: String, of form: Form) async throws -> KeptSaying {
    KeptSaying(name: name, photo: try await keepPhoto(of: form, field: "\(name)-picture"), form: form)
  }
}
