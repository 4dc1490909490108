package import CoCreation
package import Links
import Localization
package import Markup
import Values

/// Something did not work: what, and what to do; nothing of the cause.
package struct TroublePage: Page {
  package let trouble: Trouble
  /// A number under which the log tells more.
  package let trace: String?
  /// What was written and could not be kept, so that it is not lost.
  package let kept: Kept?

  /// What did not work.
  package enum Trouble: Sendable {
    case notFound
    /// - Parameter reason: Where a reason can be given to read all the same.
    case notAllowed(reason: Address?)
    /// Why exactly, for those who may know that there is something.
    ///
    /// - Parameter reason: Where a reason can be given to read all the same.
    case denied(Denial, reason: Address?)
    /// - Parameter bytes: The most that can be sent; `nil` where that is not one number.
    case tooMuch(bytes: Int?)
    case tooOften(seconds: Int)
    case signedOut
    case notFromHere
    case broken
    /// What is saved cannot be reached.
    case unreachable
    /// There are more visitors than can be answered.
    case busy
    /// The disk is full.
    case full
    /// Files cannot be taken, words can.
    case noFiles
    /// More fields than a form may have.
    case tooManyFields
    /// Some of what was written is no text.
    case garbled
    /// A rule said no, or what was sent is none of the choices.
    case refused
    case unreadable
    /// The address does not take what was sent to it.
    case notHere
    case tooSlow
    case unknownKind
  }

  package init(_ trouble: Trouble, trace: String? = nil, kept: Kept? = nil) {
    self.trouble = trouble
    self.trace = trace
    self.kept = kept
  }

  package func title(in scene: Scene) -> String { told(in: scene).title }

  package func content(in scene: Scene) -> HTML {
    let words = TroubleWords.in(scene.tongue)
    return HTML {
      if let why = why(words) { Tag.p(why) }
      Tag.p(told(in: scene).text)
      if case .tooMuch(let bytes?) = trouble { Tag.p(words.limit(Self.size(bytes))) }
      if let reason { Tag.p { Tag.a(.href(reason.path)) { words.askReason } } }
      if let kept { KeptWords(kept, words) }
      if let trace { Tag.p(words.trace(trace)) }
      Tag.div(.class("acts")) {
        if case .signedOut = trouble {
          LinkButton(scene.site.signIn, drawing: .onlyMe, .signIn, isMain: true)
        } else {
          LinkButton(words.goHome, drawing: .home, scene.home, isMain: true)
        }
      }
    }
  }

  private var reason: Address? {
    switch trouble {
    case .notAllowed(let reason), .denied(_, let reason): reason
    default: nil
    }
  }

  /// A number of bytes in whole megabytes or kilobytes, as people read it.
  private static func size(_ bytes: Int) -> String {
    bytes >= 1_000_000 ? "\(bytes / 1_000_000) MB" : "\(max(1, bytes / 1000)) kB"
  }
}

extension TroublePage {
  /// Why something may not be done, before what is to be done about it.
  private func why(_ words: TroubleWords) -> String? {
    guard case .denied(let denial, _) = trouble else { return nil }
    return switch denial {
    case .noRelation, .ended, .notYet, .layerOff: nil
    case .never: words.never
    case .notShown: words.notShown
    case .outsideMandate: words.outsideMandate
    case .notOwn: words.notOwn
    }
  }

  private func told(in scene: Scene) -> TroubleWords.Told {
    let words = TroubleWords.in(scene.tongue)
    return switch trouble {
    case .notFound: words.notFound
    case .notAllowed: words.notAllowed
    case .denied(let denial, _): Self.told(denial, words, scene)
    case .tooMuch: words.tooMuch
    case .tooOften(let seconds): TroubleWords.Told(title: words.tooOften, text: words.tooOftenText(seconds))
    case .signedOut: words.signedOut
    case .notFromHere: words.notFromHere
    case .broken: words.broken
    case .unreachable: words.unreachable
    case .busy: words.busy
    case .full: kept == nil ? words.fullToRead : words.full
    case .noFiles: words.noFiles
    case .tooManyFields: words.tooManyFields
    case .garbled: words.garbled
    case .refused: words.refused
    case .unreadable: words.unreadable
    case .notHere: words.notHere
    case .tooSlow: words.tooSlow
    case .unknownKind: words.unknownKind
    }
  }

  private static func told(_ denial: Denial, _ words: TroubleWords, _ scene: Scene) -> TroubleWords.Told {
    switch denial {
    case .ended(let day): words.ended(scene.dates.full(day))
    case .notYet(let day): words.notYet(scene.dates.full(day))
    case .layerOff(.ended): words.layerEnded
    case .layerOff: words.paused
    case .noRelation, .never, .notShown, .outsideMandate, .notOwn: words.notAllowed
    }
  }
}
