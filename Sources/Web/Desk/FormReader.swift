package import Pages
package import Values

/// Reads a form's words field by field and notes every fault, so that all are told at once.
package struct FormReader {
  let form: Form
  package private(set) var faults: [(field: String, fault: Pages.FieldFault)] = []

  package init(_ form: Form) {
    self.form = form
  }

  /// Words that have to be there; `nil` if there are none or they cannot be kept, which is noted.
  package mutating func text(_ name: String) -> Text? {
    do throws(Text.Fault) {
      return try Text(form[name] ?? "")
    } catch {
      fault(name, error.fieldFault)
      return nil
    }
  }

  /// Words that may be missing; `nil` if there are none, or they cannot be kept, which is noted.
  package mutating func optionalText(_ name: String) -> Text? {
    do throws(Text.Fault) {
      return try Text(form[name] ?? "")
    } catch .empty {
      return nil
    } catch {
      fault(name, error.fieldFault)
      return nil
    }
  }

  /// A date that may be missing; `nil` if there is none, or it is none, which is noted.
  package mutating func optionalDay(_ name: String) -> Day? {
    guard let text = form[name], !text.isEmpty else { return nil }
    if let day = Day(text) { return day }
    fault(name, .notADate)
    return nil
  }

  /// A date that has to be there; `nil` if there is none, which is noted.
  package mutating func day(_ name: String) -> Day? {
    if form[name]?.isEmpty ?? true { fault(name, .empty) }
    return optionalDay(name)
  }

  /// One of some choices; `nil` if none was made, or one that there is not, which is noted.
  package mutating func choice<Choice: RawRepresentable<String>>(_ name: String, of _: Choice.Type) -> Choice? {
    guard let value = form[name], !value.isEmpty else {
      fault(name, .empty)
      return nil
    }
    if let choice = Choice(rawValue: value) { return choice }
    fault(name, .notAChoice)
    return nil
  }

  /// Notes a fault.
  package mutating func fault(_ name: String, _ fault: Pages.FieldFault) {
    faults.append((name, fault))
  }
}

extension Text.Fault {
  var fieldFault: Pages.FieldFault {
    switch self {
    case .empty: .empty
    case .tooLong(let limit): .tooLong(limit: limit)
    case .unreadable: .unreadable
    }
  }
}
