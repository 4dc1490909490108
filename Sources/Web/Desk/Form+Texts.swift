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
