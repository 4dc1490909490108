package import CoCreation
package import Links
import Localization
package import Markup
package import Values

/// One profile: what is known of it, its passages by what they tell of, its own figures, and where it is from.
package struct ProfilePage: Page {
  package let state: ProfileState
  /// The country in words, where the profile has its code.
  package let country: String?

  package init(_ state: ProfileState, country: String? = nil) {
    self.state = state
    self.country = country
  }

  package func title(in scene: Scene) -> String { state.name?.value ?? "" }

  package func content(in scene: Scene) -> HTML {
    let words = ComparisonWords.in(scene.tongue)
    return HTML {
      origin(words)
      particulars(words)
      Block(words.passages) {
        for field in ProfileField.allCases { part(words.fields[field.rawValue] ?? field.rawValue, field) }
        part(words.noField, nil)
      }
      if let figures = state.figures {
        Block(words.figures) {
          FigureList(figures: figures.content.figures, until: figures.content.until, scene: scene)
        }
      }
      sources(words)
    }
  }

  private func origin(_ words: ComparisonWords) -> HTML {
    HTML {
      switch state.origin {
      case .service: Tag.p(.class("quiet")) { words.fromService }
      case .imported: Tag.p(.class("quiet")) { words.fromFile }
      case .entered: Tag.p(.class("quiet")) { words.entered }
      case .published, nil: HTML()
      }
    }
  }

  private func particulars(_ words: ComparisonWords) -> HTML {
    let told = ProfileParticular.allCases.compactMap { what in
      state.particular(what).map { (what, what == .country ? country ?? $0.value : $0.value) }
    }
    return HTML {
      if !told.isEmpty {
        Block(words.about) {
          Tag.dl {
            for (what, text) in told {
              Tag.dt { words.particulars[what.rawValue] ?? what.rawValue }
              Tag.dd(text)
            }
          }
        }
      }
    }
  }

  private func part(_ heading: String, _ field: ProfileField?) -> HTML {
    let own = state.passages.filter { $0.field == field }
    return HTML {
      if !own.isEmpty {
        Block(heading, level: .third) {
          Tag.ul { for passage in own { Tag.li(.id("passage-\(passage.id)")) { passage.words } } }
        }
      }
    }
  }

  /// The addresses are shown as words: what stands in a file is not made a link unseen.
  private func sources(_ words: ComparisonWords) -> HTML {
    let links = state.sources.flatMap(\.content.links)
    return HTML {
      if !links.isEmpty {
        Block(words.published) {
          Tag.p(words.publishedText)
          Tag.ul { for link in links { Tag.li(link.value) } }
        }
      }
    }
  }
}

/// The passages of a profile in which a code holds: where a cell of a finding leads back to.
package struct EvidencePage: Page {
  package let comparison: ID<Address.Comparison>
  package let round: ID<Address.Round>
  package let code: CodeShown
  package let profile: (id: ID<Address.Profile>, name: String)
  package let passages: [PassageShown]

  package init(
    comparison: ID<Address.Comparison>, round: ID<Address.Round>, code: CodeShown,
    profile: (id: ID<Address.Profile>, name: String), passages: [PassageShown]
  ) {
    self.comparison = comparison
    self.round = round
    self.code = code
    self.profile = profile
    self.passages = passages
  }

  package func title(in scene: Scene) -> String {
    ComparisonWords.in(scene.tongue).evidence(code.name, profile.name)
  }

  package func content(in scene: Scene) -> HTML {
    let words = ComparisonWords.in(scene.tongue)
    return HTML {
      if let definition = code.definition { Tag.p(.class("quiet")) { definition } }
      if passages.isEmpty { Tag.p(words.noEvidence) }
      for passage in passages { passage.quotation(scene) }
      Tag.div(.class("acts")) {
        LinkButton(words.likeness, drawing: .find, .comparison(comparison, .round(round, .likeness(.table))))
        LinkButton(words.wholeProfile, .profile(profile.id))
      }
    }
  }
}
