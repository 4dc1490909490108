package import Values

/// An older plan, on paper or elsewhere, that still holds what the new one does not say.
package struct OldPlan: Hashable, Sendable, Codable {
  package let place: Text
  package let dated: Day
  let language: WordsLanguage

  package init(place: Text, dated: Day) {
    self.place = place
    self.dated = dated
    language = WordsLanguage(place)
  }
}
