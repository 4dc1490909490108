import CoCreation
import Ledger
import Pages
import Values

/// A recording that came with a form: kept already, or why it was not.
struct KeptRecording: Sendable {
  let kept: MediaAddress?
  let isFilm: Bool
  let fault: FieldFault?

  static let none = KeptRecording(kept: nil, isFilm: false, fault: nil)

  init(kept: MediaAddress?, isFilm: Bool, fault: FieldFault?) {
    self.kept = kept
    self.isFilm = isFilm
    self.fault = fault
  }

  init(fault: FieldFault) {
    self.init(kept: nil, isFilm: false, fault: fault)
  }
}

extension Desk {
  /// Keeps the sound or film that came with a form, without where, when and with what it was made.
  ///
  /// A recording that no entry shows in the end is removed a day later.
  func keepRecording(of form: Form, field: String) async throws -> KeptRecording {
    guard let file = form.file(field) else { return .none }
    guard !file.isEmpty else { return KeptRecording(fault: .emptyFile) }
    guard let tools = recordings else { return KeptRecording(fault: .noRecordings) }
    guard !file.isTooLarge, file.content.count <= RecordingTools.mostBytes else {
      return KeptRecording(fault: .tooLarge(megabytes: RecordingTools.mostMegabytes))
    }
    let cleaned: RecordingTools.Cleaned
    do {
      cleaned = try await tools.clean(file.content, in: ground.spool)
    } catch let fault as RecordingTools.Fault {
      switch fault {
      case .unknownKind: return KeptRecording(fault: .unknownKind)
      case .tooLong: return KeptRecording(fault: .lastsTooLong(seconds: RecordingTools.mostSeconds))
      case .tooLarge: return KeptRecording(fault: .tooLarge(megabytes: RecordingTools.mostMegabytes))
      }
    }
    return try await toldApart {
      let medium = try await ledger.keepMedium(
        KeptBytes(source: cleaned.content, parts: [.range(0..<cleaned.content.count)]), type: cleaned.type,
        limit: RecordingTools.mostBytes, salt: form.salt(for: field), in: area)
      return KeptRecording(kept: medium.address, isFilm: cleaned.isFilm, fault: nil)
    }
  }
}
