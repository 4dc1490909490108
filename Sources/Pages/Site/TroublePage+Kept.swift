import CoCreation
import Localization
import Markup
import Values

extension TroublePage {
  /// What was written in a form that could not be taken.
  package struct Kept: Sendable {
    /// Where it was sent.
    package let path: String
    /// Its fields in their order, with the seal that it came with.
    package let fields: [(name: String, value: String)]
    /// How many files came with it; a browser must be given them anew.
    package let files: Int
    /// Whether it may be sent again from here.
    package let maySendAgain: Bool

    package init(path: String, fields: [(name: String, value: String)], files: Int, maySendAgain: Bool) {
      self.path = path
      self.fields = fields
      self.files = files
      self.maySendAgain = maySendAgain
    }
  }
}

extension TroublePage.Kept {
  /// Each field with its number among the words that somebody wrote, from one; `nil` for all else, which goes along unseen.
  fileprivate var numbered: [KeptWords.Field] {
    let ofWords = Set(fields.filter { $0.name == Field.wordsName }.map(\.value))
    var count = 0
    return fields.map { field in
      let isWords = ofWords.isEmpty ? !isOfMachines(field) : ofWords.contains(field.name)
      guard isWords, !field.value.isEmpty else { return (field.name, field.value, nil) }
      count += 1
      return (field.name, field.value, count)
    }
  }

  /// Whether a field is an id, a choice, a number or a day, in a form that names no field of words.
  ///
  /// - Note: Whatever could be a sentence is shown, and where it cannot go along unseen any word is.
  private func isOfMachines(_ field: (name: String, value: String)) -> Bool {
    if Field.unseenNames.contains(field.name) || ID<Human>(field.value) != nil { return true }
    guard maySendAgain else { return false }
    let isSeveral = field.value.unicodeScalars.contains { $0.properties.isWhitespace }
    return !isSeveral && field.value.utf8.count <= 40
      && field.value.utf8.allSatisfy { byte in
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
          UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: ":"):
          true
        default: false
        }
      }
  }
}

/// What was written, to be read; in a form if it may be sent again from here.
struct KeptWords: Part {
  typealias Field = (name: String, value: String, number: Int?)

  private let kept: TroublePage.Kept
  private let fields: [Field]
  private let words: TroubleWords

  init(_ kept: TroublePage.Kept, _ words: TroubleWords) {
    self.kept = kept
    self.words = words
    fields = kept.numbered
  }

  @HTMLBuilder var html: HTML {
    if isSomethingKept {
      Block(words.kept) {
        if kept.maySendAgain {
          Tag.form(.method("post"), .action(kept.path)) {
            for field in fields { sendable(field) }
            if hasChoices { Tag.p(words.choicesKept) }
            if kept.files > 0 { Tag.p(words.filesAgain) }
            Tag.div(.class("acts")) { Button(words.sendAgain) }
          }
        } else {
          for field in fields where field.number != nil { Tag.div(.class("kept")) { field.value } }
          if hasChoices { Tag.p(words.choicesAgain) }
          if kept.files > 0 { Tag.p(words.filesAgain) }
        }
      }
    }
  }

  /// An act without words can be sent again, and cannot be read.
  private var isSomethingKept: Bool {
    kept.maySendAgain
      ? fields.contains { !Pages.Field.unseenNames.contains($0.name) && !$0.value.isEmpty }
      : hasChoices || fields.contains { $0.number != nil }
  }

  /// Whether anything came along that is neither words nor an id: a choice, a day.
  private var hasChoices: Bool {
    fields.contains { field in
      field.number == nil && !field.value.isEmpty && !Pages.Field.unseenNames.contains(field.name)
        && ID<Human>(field.value) == nil
    }
  }

  @HTMLBuilder private func sendable(_ field: Field) -> HTML {
    if let number = field.number {
      let id = "kept-\(number)"
      Tag.div(.class("field")) {
        Tag.label(.for(id)) { words.written(number) }
        // A browser takes away the first line end of a text area.
        Tag.textarea(.id(id), .name(field.name), .readOnly()) { "\n" + field.value }
      }
    } else {
      Tag.input(.type("hidden"), .name(field.name), .value(field.value))
    }
  }
}
