import Localization
import Pages
package import Values

extension Form {
  /// The language of the page on which the form was filled in; `nil` if it names none that pages are written in.
  package var language: Language? {
    self[Pages.Field.languageName].map { Language($0) }.flatMap { language in
      Tongue.allCases.contains { $0.language == language } ? language : nil
    }
  }

  /// Words that have to be there.
  ///
  /// - Throws: ``Trouble`` if there are none, or they cannot be kept; what was written is shown again.
  func text(_ name: String) throws -> Text {
    guard let text = try optionalText(name) else { throw Trouble(.unusable) }
    return text
  }

  /// Words that may be missing.
  func optionalText(_ name: String) throws -> Text? {
    do throws(Text.Fault) {
      return try Text(self[name] ?? "").written(in: language)
    } catch .empty {
      return nil
    } catch {
      throw Trouble(.unusable)
    }
  }
}

extension Form {
  /// What was written, by the name of its field, for the page that is shown again; several values of one name stand with
  /// a space between.
  var written: [String: String] {
    let unwritten = [Seal.fieldName, Pages.Field.languageName]
    let told = fields.filter { !$0.isSecret && !unwritten.contains($0.name) }
    return Dictionary(told.map { ($0.name, $0.value) }) { $0 + " " + $1 }
  }

  /// The id that a page gave the new thing; where a form came without, one that follows from the form.
  func newID<Of>(_ name: String = "id", of _: Of.Type = Of.self) -> ID<Of> {
    chosenID(name) ?? entry(sentTo: name).retyped()
  }

  /// The id that a page, or a device, has made for a new thing: a UUID of version 7 (RFC 9562), as all such are.
  ///
  /// Any other is none: those of version 8 follow from a person and a day, and whoever began a thing under one would take
  /// the place of that day's questions, or of who has looked.
  func chosenID<Of>(_ name: String = "id", of _: Of.Type = Of.self) -> ID<Of>? {
    self[name].flatMap { ID<Of>($0) }.flatMap { $0.isChosen ? $0 : nil }
  }
}

extension ID {
  /// Whether a new thing may have the id: it follows from nothing else.
  var isChosen: Bool { high >> 12 & 0xF == 7 }
}

extension Text {
  /// The same words; where they were left as they stood, in the language in which they were written then.
  func keeping(_ former: Text?) -> Text { former == self ? former ?? self : self }
}
