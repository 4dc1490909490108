/// Something wrong in a pack: which file, which field, and what.
package struct PackFault: Error, Hashable, Sendable {
  package let file: String
  /// The field by its path: `obligations[3].due`.
  package let path: String
  package let problem: Problem

  /// What is wrong with a field.
  package enum Problem: Hashable, Sendable {
    case missing
    case empty
    case wrongKind(expected: String, found: String)
    case notADate(String)
    case notADuration(String)
    case notOneOf([String], found: String)
    case unknownField(String)
    case duplicateID(String)
    /// A list that says the same as another has more or fewer items.
    case notAsMany(as: Int, found: Int)
    /// It names something that stands nowhere in the pack.
    case unknown(String, in: String)
    case versionNotRead(String)
    /// There is nothing for something that every pack rules.
    case lacks(String)
    case notACountry(String)
    case notANumber(String)
    /// A time that ends when it begins.
    case noTime
    /// Hours, where days are counted.
    case notDays
    /// Neither `noun.verb` nor one of the words for always.
    case notAnEvent(String)
    /// Another file is for the same country.
    case sameCountry(String, as: String)
    /// The name stands twice in one object.
    case twice(line: Int, column: Int)
    /// From this place on the file is not JSON.
    case notJSON(line: Int, column: Int)
  }

  package init(file: String, path: String, problem: Problem) {
    self.file = file
    self.path = path
    self.problem = problem
  }
}

extension PackFault: CustomStringConvertible {
  /// One sentence for whoever keeps the pack: file, field, what is wrong and what to do.
  package var description: String {
    let field = path.isEmpty ? file : "\(file): \(path)"
    return switch problem {
    case .missing: "\(field) is missing; write it."
    case .empty: "\(field) is empty; write something or leave the entry out."
    case let .wrongKind(expected, found): "\(field) should be \(expected), but is \(found)."
    case let .notADate(text): "\(field) should be a date such as 2026-05-12, but is \"\(text)\"."
    case let .notADuration(text): "\(field) should be a duration such as P3W, but is \"\(text)\"."
    case let .notOneOf(words, found): "\(field) should be one of \(words.joined(separator: ", ")), but is \"\(found)\"."
    case let .unknownField(name): "\(field) has a field \"\(name)\" that no pack has; correct its name."
    case let .duplicateID(id): "\(field) uses the id \"\(id)\" a second time; give it another."
    case let .notAsMany(expected, found):
      "\(field) should have \(expected) items, one for each of the English ones, but has \(found)."
    case let .unknown(id, place): "\(field) names \"\(id)\", which stands nowhere in \(place)."
    case let .versionNotRead(version): "\(field) is \"\(version)\"; only version 1.0 can be read."
    default: otherDescription(field)
    }
  }
  private func otherDescription(_ field: String) -> String {
    switch problem {
    case let .lacks(name): "\(field) has nothing for \(name); add it."
    case let .notACountry(text): "\(field) should be a code of ISO 3166 such as SE or GB-ENG, but is \"\(text)\"."
    case let .notANumber(text): "\(field) should be a telephone number, but is \"\(text)\"."
    case .noTime: "\(field) is no time at all; write a longer one, or null where there is none."
    case .notDays: "\(field) should be in whole days."
    case let .notAnEvent(text): "\(field) should be an event such as decision.made, but is \"\(text)\"."
    case let .sameCountry(code, other): "\(field) is \(code), and so is that of \(other); keep one of them."
    case let .twice(line, column): "\(field) stands a second time, in line \(line), column \(column); keep one of them."
    case let .notJSON(line, column):
      "\(field) is not JSON from line \(line), column \(column) on; compare it with another pack."
    default: field
    }
  }
}
