/// Who may see one single answer: chosen beforehand with the person, changeable at every answer.
package enum Audience: String, Hashable, Sendable, Codable, CaseIterable {
  case onlyMe
  case whoWereThere
  case everyoneWhoHelpsMe
}
