import CoCreation
import Ledger
import Pages
import Values

/// What came with a form to be said in words, by a picture or by a recording, under one name: `NAME`, `NAME-picture`,
/// `NAME-recording`.
struct KeptSaying: Sendable {
  let name: String
  private let photo: KeptPhoto
  private let recording: KeptRecording

  init(name: String, photo: KeptPhoto, recording: KeptRecording) {
    self.name = name
    self.photo = photo
    self.recording = recording
  }

  /// What was kept already.
  var media: [MediaAddress] { photo.kept + (recording.kept.map { [$0] } ?? []) }

  /// What was said; `nil` if nothing was.
  ///
  /// - Parameter isRequired: Whether it is a fault if nothing was said.
  func expression(_ reader: inout FormReader, isRequired: Bool = true) -> Expression? {
    let words = reader.optionalText(name)
    if let fault = photo.fault { reader.fault("\(name)-picture", fault) }
    if let fault = recording.fault { reader.fault("\(name)-recording", fault) }
    let said = Expression(
      words: words, pictures: photo.pictures, recording: recording.kept?.id, isFilm: recording.isFilm)
    if said == nil, isRequired, reader.faults.isEmpty { reader.fault(name, .empty) }
    return said
  }
}

extension Desk {
  /// Keeps the picture and the recording with which something was said.
  func keepSaying(_ name: String, of form: Form) async throws -> KeptSaying {
    KeptSaying(
      name: name, photo: try await keepPhoto(of: form, field: "\(name)-picture"),
      recording: try await keepRecording(of: form, field: "\(name)-recording"))
  }
}

extension FormLimits {
  /// Words, and a picture and a recording of what is said.
  static let saying = FormLimits(files: 3, fileBytes: RecordingTools.mostBytes)
}
