/// What comes of reading a form: a value, or every fault found.
package enum Reading<Value: Sendable, Reason: Hashable & Sendable>: Sendable {
  case value(Value)
  case faults([FieldFault<Reason>])
}

extension Reading: Equatable where Value: Equatable {}

/// Why one field of a form cannot be taken.
package struct FieldFault<Reason: Hashable & Sendable>: Hashable, Sendable {
  /// The name of the field.
  package let field: String
  package let reason: Reason

  package init(field: String, reason: Reason) {
    self.field = field
    self.reason = reason
  }
}

/// Reads the fields of a form one by one and notes every fault, so that a visitor hears of all of them at once.
package struct FieldReader<Reason: Hashable & Sendable & Error> {
  private let form: Form
  /// The faults found so far, in the order of reading.
  package private(set) var faults: [FieldFault<Reason>] = []

  package init(_ form: Form) {
    self.form = form
  }

  /// Reads the first field of a name; a field that is not there is read as empty, as a browser leaves it out.
  ///
  /// - Returns: `nil` if it cannot be taken; the reason is noted.
  package mutating func read<Value>(_ name: String, _ parse: (String) throws(Reason) -> Value) -> Value? {
    do throws(Reason) {
      return try parse(form[name] ?? "")
    } catch {
      faults.append(FieldFault(field: name, reason: error))
      return nil
    }
  }

  /// Reads all fields of a name together.
  ///
  /// - Returns: `nil` if they cannot be taken; the reason is noted.
  package mutating func readAll<Value>(_ name: String, _ parse: ([String]) throws(Reason) -> Value) -> Value? {
    do throws(Reason) {
      return try parse(form.all(name))
    } catch {
      faults.append(FieldFault(field: name, reason: error))
      return nil
    }
  }

  /// Notes a fault that concerns fields together.
  package mutating func fault(_ name: String, _ reason: Reason) {
    faults.append(FieldFault(field: name, reason: reason))
  }
}
