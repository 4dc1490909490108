import Localization
import Markup

/// Saying something in words, with a picture or by a recording: one is enough, and none is asked for by name.
///
/// The files are named after the words: `NAME-picture` and `NAME-recording`.
struct SayingFields: Part {
  let name: String
  let filling: Filling
  let hint: String?
  let scene: Scene

  var html: HTML {
    filling.field(name, .lines(3), hint: hint)
    Tag.div(.class("sides")) {
      file("picture", scene.site.picture, .photo)
      if scene.takesRecordings {
        file("recording", scene.site.recording, .file(accept: "audio/*,video/*"), hint: scene.site.recordingHint)
      }
    }
  }

  private func file(_ kind: String, _ label: String, _ field: Field.Kind, hint: String? = nil) -> Field {
    Field(
      "\(name)-\(kind)", label: label, hint: hint, fault: filling.fault(of: "\(name)-\(kind)"),
      kind: field)
  }
}
