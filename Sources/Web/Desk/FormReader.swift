import CoCreation
package import Pages
package import Values

/// Reads a form's words field by field and notes every fault, so that all are told at once.
package struct FormReader {
  let form: Form
  package private(set) var faults: FieldFaults = []

  package init(_ form: Form) {
    self.form = form
  }

  /// Words that have to be there; `nil` if there are none or they cannot be kept, which is noted.
  ///
  /// - Parameter limit: The most Unicode scalars that are taken.
  package mutating func text(_ name: String, limit: Int = Text.usualLimit) -> Text? {
    do throws(Text.Fault) {
      return try Text(form[name] ?? "", limit: limit).written(in: form.language)
    } catch {
      fault(name, error.fieldFault)
      return nil
    }
  }

  /// Words that may be missing; `nil` if there are none, or they cannot be kept, which is noted.
  package mutating func optionalText(_ name: String) -> Text? {
    do throws(Text.Fault) {
      return try Text(form[name] ?? "").written(in: form.language)
    } catch .empty {
      return nil
    } catch {
      fault(name, error.fieldFault)
      return nil
    }
  }

  /// A date that may be missing; `nil` if there is none, or none that the field takes, which is noted.
  ///
  /// - Parameter span: The days that the field takes.
  package mutating func optionalDay(_ name: String, within span: ClosedRange<Day> = DaySpan.ofOurTime) -> Day? {
    guard let text = form[name], !text.isEmpty else { return nil }
    guard let day = Day(text) else {
      fault(name, .notADate)
      return nil
    }
    guard let outside = DaySpan.fault(of: day, outside: span) else { return day }
    fault(name, outside)
    return nil
  }

  /// A date that has to be there; `nil` if there is none, or none that the field takes, which is noted.
  package mutating func day(_ name: String, within span: ClosedRange<Day> = DaySpan.ofOurTime) -> Day? {
    if form[name]?.isEmpty ?? true { fault(name, .empty) }
    return optionalDay(name, within: span)
  }

  /// Notes a value that is none of those that the page offers; nothing chosen is none.
  package mutating func check(_ name: String, isOffered: (String) -> Bool) {
    if form.all(name).contains(where: { !$0.isEmpty && !isOffered($0) }) { fault(name, .notAChoice) }
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

  /// One of some choices; `nil` if none was made, or one that there is not: the latter is noted.
  package mutating func optionalChoice<Choice: RawRepresentable<String>>(
    _ name: String, of _: Choice.Type
  ) -> Choice? {
    check(name) { Choice(rawValue: $0) != nil }
    return form[name].flatMap { Choice(rawValue: $0) }
  }

  /// Those of the person's circle whom a field names; whoever is not in it is noted.
  mutating func humans(_ name: String, of record: OpenRecord) -> [ID<Human>] {
    check(name) { !record.known([$0]).isEmpty }
    return record.known(form.all(name))
  }

  /// Notes a fault.
  package mutating func fault(_ name: String, _ fault: FieldFault) {
    faults.append((name, fault))
  }
}

extension Text.Fault {
  var fieldFault: FieldFault {
    switch self {
    case .empty: .empty
    case .tooLong(let limit): .tooLong(limit: limit)
    case .unreadable: .unreadable
    }
  }
}
