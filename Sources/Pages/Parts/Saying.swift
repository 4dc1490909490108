package import Links
import Localization
package import Markup
package import Values

/// What one side said, with whose words they are: words, pictures, a recording.
package struct Saying: Sendable {
  /// Whose words, as the page names them.
  package let voice: String
  package let words: String?
  /// The language of the words, where it is not that of the page.
  package let language: Language?
  package let pictures: [Illustration]
  package let recording: Recording?

  package init(
    voice: String, words: String? = nil, language: Language? = nil, pictures: [Illustration] = [],
    recording: Recording? = nil
  ) {
    self.voice = voice
    self.words = words
    self.language = language
    self.pictures = pictures
    self.recording = recording
  }
}

extension Saying {
  /// The same, with the day on which it was said.
  func on(_ day: Day, _ scene: Scene) -> Saying {
    Saying(
      voice: "\(voice), \(scene.dates.near(day, today: scene.today))", words: words, language: language,
      pictures: pictures, recording: recording)
  }
}

extension Saying: Part {
  package var html: HTML {
    Tag.figure(.class("saying")) {
      Tag.blockquote {
        if !pictures.isEmpty {
          Tag.div(.class("pictures")) { for picture in pictures { picture } }
        }
        if let words { Paragraphs(words, language) }
        if let recording { recording.player(named: voice) }
      }
      Tag.figcaption(voice)
    }
  }
}

/// Sound or film with which something was said.
package struct Recording: Sendable {
  package let address: Address
  package let isFilm: Bool

  package init(_ address: Address, isFilm: Bool) {
    self.address = address
    self.isFilm = isFilm
  }

  /// The browser's own player: it begins when it is told to, and is worked by keyboard.
  ///
  /// - Parameter name: Whose recording it is.
  func player(named name: String) -> HTML {
    let attributes: [Attribute] = [.controls(), .preload("none"), .src(address.path), .ariaLabel(name)]
    return isFilm ? Tag.video(attributes: attributes) {} : Tag.audio(attributes: attributes) {}
  }
}

/// Words as they were written, a paragraph for each line.
struct Paragraphs: Part {
  let text: String
  /// The language of the words, where it is not that of the page.
  let language: Language?

  init(_ text: String, _ language: Language? = nil) {
    self.text = text
    self.language = language
  }

  init(_ text: Written) { self.init(text.words, text.language) }

  var html: HTML {
    for line in text.split(whereSeparator: \.isNewline) { Tag.p(.foreign(language)) { String(line) } }
  }
}
