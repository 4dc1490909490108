import Localization
package import Values

/// What is wrong with a field, before it is put into words.
package enum FieldFault: Hashable, Sendable {
  case empty
  case tooLong(limit: Int)
  case tooShort(least: Int)
  /// A password or code that anybody could guess.
  case tooPlain
  case notDigits
  case unreadable
  case notADate
  case notAChoice
  case tooLarge(megabytes: Int)
  /// A picture that has more pixels than small devices can show.
  case tooManyPixels(millions: Int)
  case unknownKind
  /// A file that is no picture, where only a picture is taken.
  case notAPhoto
  /// A file in which there is nothing.
  case emptyFile
  /// A recording that lasts longer than it may.
  case lastsTooLong(seconds: Int)
  /// Sound and film cannot be kept on this machine.
  case noRecordings
  case beforeFrame(first: Day)
  /// A code or password that is not right, or is no longer.
  case notRight
  /// A day that has been, where one to come is asked for.
  case passed
  /// A part of today that has not begun.
  case notYet
  /// A day that is too far away.
  case tooFar(last: Day)
  /// A day that is too long ago.
  case tooEarly(first: Day)
  case endsBeforeBeginning
  /// Another has this name or this place already.
  case taken
  /// Somebody or something that cannot be chosen here.
  case chooseAnother
  /// A task that somebody wants to give themselves.
  case toOneself
  /// More have to be chosen.
  case tooFew(least: Int)
  case tooMany(limit: Int)
  /// Other codes stand below it.
  case hasOthersBelow
  /// It stands in another group than what is above it.
  case anotherGroup
  /// A correction that corrects nothing.
  case unchanged
  /// It was corrected while this was written.
  case changedMeanwhile
}

/// Everything that is wrong with a form, each fault with the name of its field, in the order of reading.
package typealias FieldFaults = [(field: String, fault: FieldFault)]

extension FieldFault {
  /// What to do, in a sentence.
  func sentence(in scene: Scene) -> String {
    let words = scene.site.faults
    return switch self {
    case .empty: words.empty
    case .tooLong(let limit): words.tooLong(scene.grammar.integer(limit))
    case .tooShort(let least): words.tooShort(scene.grammar.integer(least))
    case .tooPlain: words.tooPlain
    case .notDigits: words.notDigits
    case .unreadable: words.unreadable
    case .notADate: words.notADate
    case .notAChoice: words.notAChoice
    case .tooLarge(let megabytes): words.tooLarge(String(megabytes))
    case .tooManyPixels(let millions): words.tooManyPixels(scene.grammar.integer(millions))
    case .unknownKind: words.unknownKind
    case .notAPhoto: words.notAPhoto
    case .emptyFile: words.emptyFile
    case .lastsTooLong(let seconds): words.lastsTooLong(scene.grammar.integer(seconds))
    case .noRecordings: words.noRecordings
    case .beforeFrame(let first): words.beforeFrame(scene.dates.full(first))
    case .notRight: words.notRight
    case .passed: words.passed
    case .tooFar(let last): words.tooFar(scene.dates.full(last))
    case .tooEarly(let first): words.tooEarly(scene.dates.full(first))
    case .endsBeforeBeginning: words.endsBeforeBeginning
    case .taken: words.taken
    case .chooseAnother: words.chooseAnother
    case .toOneself: words.toOneself
    case .tooFew(let least): words.tooFew(scene.grammar.integer(least))
    case .tooMany(let limit): words.tooMany(scene.grammar.integer(limit))
    case .hasOthersBelow: words.hasOthersBelow
    case .anotherGroup: words.anotherGroup
    case .unchanged: words.unchanged
    case .changedMeanwhile: words.changedMeanwhile
    case .notYet: words.notYet
    }
  }
}

/// The faults of a form in words: beside each field, and all together above.
struct FaultsTold {
  private let faults: [(field: String, text: String)]
  private let labels: [String: String]
  private let title: String

  /// - Parameter labels: The label of each field, by its name.
  init(_ faults: FieldFaults, labels: [String: String], _ scene: Scene) {
    self.faults = faults.map { ($0.field, $0.fault.sentence(in: scene)) }
    self.labels = labels
    title = scene.site.faultsTitle(faults.count)
  }

  subscript(field: String) -> String? { faults.first { $0.field == field }?.text }

  /// All faults, each with the label of its field before it.
  var summary: ErrorSummary {
    ErrorSummary(
      title: title,
      faults: faults.map { fault in (fault.field, told(fault)) })
  }

  private func told(_ fault: (field: String, text: String)) -> String {
    guard let label = labels[fault.field], let last = label.unicodeScalars.last else { return fault.text }
    return last == "?" || last == ":" ? "\(label) \(fault.text)" : "\(label): \(fault.text)"
  }
}
