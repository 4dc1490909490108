package import Links
package import Markup

/// What one side said, with whose words they are: words, pictures, a recording.
package struct Saying: Sendable {
  /// Whose words, as the page names them.
  package let voice: String
  package let words: String?
  package let pictures: [Illustration]
  package let recording: Address?

  package init(voice: String, words: String? = nil, pictures: [Illustration] = [], recording: Address? = nil) {
    self.voice = voice
    self.words = words
    self.pictures = pictures
    self.recording = recording
  }
}

extension Saying: Part {
  package var html: HTML {
    Tag.figure(.class("saying")) {
      Tag.blockquote {
        if !pictures.isEmpty {
          Tag.div(.class("pictures")) { for picture in pictures { picture } }
        }
        if let words { Paragraphs(words) }
        if let recording { Tag.audio(.controls(), .preload("none"), .src(recording.path), .ariaLabel(voice)) {} }
      }
      Tag.figcaption(voice)
    }
  }
}

/// Words as they were written, a paragraph for each line.
struct Paragraphs: Part {
  let text: String

  init(_ text: String) {
    self.text = text
  }

  var html: HTML {
    for line in text.split(whereSeparator: \.isNewline) { Tag.p(String(line)) }
  }
}
