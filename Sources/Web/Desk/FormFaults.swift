import CoCreation
import Ledger
package import Pages
import Values

/// Everything that is wrong with a form: the page is shown again with it, and with all that was written.
package struct FormFaults: Error {
  package let list: [(field: String, fault: Pages.FieldFault)]

  package init(_ list: [(field: String, fault: Pages.FieldFault)]) {
    self.list = list
  }

  package init(_ field: String, _ fault: Pages.FieldFault) {
    list = [(field, fault)]
  }
}

extension FormReader {
  /// Goes on only with a form in which nothing is wrong.
  ///
  /// - Throws: ``FormFaults`` with everything that was noted.
  package func finish() throws(FormFaults) {
    if !faults.isEmpty { throw FormFaults(faults) }
  }
}

extension Form {
  /// What was written, by the name of its field; several values of one name stand with a space between.
  var written: [String: String] {
    var written = Dictionary(grouping: fields, by: \.name).mapValues { $0.map(\.value).joined(separator: " ") }
    written[Seal.fieldName] = nil
    return written
  }

  /// The id that a page gave the new thing; where a form came without, one that follows from the form.
  func newID<Of>(_ name: String = "id", of _: Of.Type = Of.self) -> ID<Of> {
    chosenID(name) ?? entry(sentTo: name).retyped()
  }
}

extension Form {
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

extension FormLimits {
  /// Words, and a picture and a recording of what is said.
  static let saying = FormLimits(files: 3, fileBytes: RecordingTools.mostBytes)
}

extension Change {
  /// Carries out a command whose refusals may be the fault of a field.
  ///
  /// - Parameter fault: The field that a refusal is told beside, with what is wrong; `nil` for those that no form
  ///   of the pages would cause.
  func perform<Act: Command>(
    _ command: Act, in stream: ID<Stream>, as standing: Standing? = nil, corrects: ID<Statement>? = nil, step: Int = 0,
    telling fault: (Act.Refusal) -> (field: String, fault: Pages.FieldFault)?
  ) throws -> [Receipt] {
    try telling(fault) { try perform(command, in: stream, as: standing, corrects: corrects, step: step) }
  }
}

/// Carries out what may be refused for what stands in a field, and has the refusal told beside it.
///
/// - Parameter fault: The field, with what is wrong; `nil` for refusals that no form of the pages would cause.
/// - Throws: ``FormFaults``, or whatever else the body throws.
@discardableResult func telling<Refusal: Error, Result>(
  _ fault: (Refusal) -> (field: String, fault: Pages.FieldFault)?, doing body: () throws -> Result
) throws -> Result {
  do {
    return try body()
  } catch let refusal as Refusal {
    guard let fault = fault(refusal) else { throw refusal }
    throw FormFaults([fault])
  }
}
