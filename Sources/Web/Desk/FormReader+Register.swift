import CoCreation
import Pages
import Values

extension FormReader {
  /// What was written, for the page that is shown again; several values of one name with a space between.
  var written: [String: String] {
    Dictionary(form.fields.filter { !$0.isSecret && $0.name != Seal.fieldName }.map { ($0.name, $0.value) }) {
      $0 + " " + $1
    }
  }

  /// Words that have to be there and are short; `nil` if there are none or they cannot be kept, which is noted.
  mutating func text(_ name: String, limit: Int) -> Text? {
    do throws(Text.Fault) {
      return try Text(form[name] ?? "", limit: limit)
    } catch {
      fault(name, error.fieldFault)
      return nil
    }
  }

  /// A first and a last day; `nil` if one is missing or they stand the wrong way round, which is noted.
  mutating func period(
    _ first: String = "first", _ last: String = "last", within span: ClosedRange<Day> = DaySpan.ofOurTime
  ) -> Period? {
    let (begin, end) = (day(first, within: span), day(last, within: span))
    guard let begin, let end else { return nil }
    guard let period = Period(first: begin, last: end) else {
      fault(last, .endsBeforeBeginning)
      return nil
    }
    return period
  }

  /// One of the ids that a page offered; `nil` if it is none of them, which is noted.
  mutating func id<Of>(_ name: String, among offered: [ID<Of>]) -> ID<Of>? {
    guard let id = form[name].flatMap({ ID<Of>($0) }), offered.contains(id) else {
      fault(name, .notAChoice)
      return nil
    }
    return id
  }

  /// The id that a new thing has by its form, so that the same form sent twice is one thing.
  ///
  /// - Throws: ``Trouble`` if the form has none: no page of this site made it.
  func newID<Of>(_: Of.Type = Of.self) throws -> ID<Of> {
    guard let id: ID<Of> = form.chosenID() else { throw Trouble(.unusable) }
    return id
  }
}
