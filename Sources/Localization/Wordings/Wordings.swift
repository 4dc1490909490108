/// The sentences that people answer to: their wording is part of what was measured.
package enum Wordings {
  /// Stored with every answer; grows when any sentence of ``AskingWords``, ``MirrorWords`` or ``SignalWords`` changes.
  package static let version = 4
}
