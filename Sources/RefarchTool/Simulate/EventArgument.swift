import ArchitectureModel

/// An event as the command line spells it, such as `forced-promote:replica`.
struct EventArgument {
  /// What went wrong with a spelling, in one sentence.
  struct Failure: Error {
    let description: String
  }

  /// How an event is spelled, for help texts.
  struct Form: Sendable {
    let word: String
    let arguments: String
    fileprivate let make: @Sendable ([String], Model) throws(Failure) -> Event

    var spelling: String { arguments.isEmpty ? word : "\(word):\(arguments)" }
  }

  static let forms: [Form] = [
    Form(word: "node-failure", arguments: "SERVER") { words, model throws(Failure) in
      .lose(.node(of: try server(words, 0, model)))
    },
    Form(word: "zone-failure", arguments: "REGION:ZONE") { words, model throws(Failure) in
      .lose(.zone(try zone(words, 1), of: try region(words, 0, model)))
    },
    Form(word: "zone-return", arguments: "REGION:ZONE") { words, model throws(Failure) in
      .recover(.zone(try zone(words, 1), of: try region(words, 0, model)))
    },
    Form(word: "region-failure", arguments: "REGION") { words, model throws(Failure) in
      .lose(.region(try region(words, 0, model)))
    },
    Form(word: "region-return", arguments: "REGION") { words, model throws(Failure) in
      .recover(.region(try region(words, 0, model)))
    },
    Form(word: "loss", arguments: "ELEMENT") { words, model throws(Failure) in
      .lose(.element(try element(words, 0, model)))
    },
    Form(word: "return", arguments: "ELEMENT") { words, model throws(Failure) in
      .recover(.element(try element(words, 0, model)))
    },
    Form(word: "link-removal", arguments: "ZONE:NETWORK") { words, model throws(Failure) in
      .lose(.zoneLink(try element(words, 0, model), try element(words, 1, model)))
    },
    Form(word: "link-return", arguments: "ZONE:NETWORK") { words, model throws(Failure) in
      .recover(.zoneLink(try element(words, 0, model), try element(words, 1, model)))
    },
    Form(word: "control-plane-outage", arguments: "") { _, _ in .lose(.controlPlane) },
    Form(word: "control-plane-return", arguments: "") { _, _ in .recover(.controlPlane) },
    Form(word: "planned-promote", arguments: "REPLICA") { words, model throws(Failure) in
      .promote(try server(words, 0, model), .toPrimary, .planned)
    },
    Form(word: "forced-promote", arguments: "REPLICA") { words, model throws(Failure) in
      .promote(try server(words, 0, model), .toPrimary, .forced)
    },
    Form(word: "planned-independent", arguments: "REPLICA") { words, model throws(Failure) in
      .promote(try server(words, 0, model), .toIndependent, .planned)
    },
    Form(word: "forced-independent", arguments: "REPLICA") { words, model throws(Failure) in
      .promote(try server(words, 0, model), .toIndependent, .forced)
    },
    Form(word: "failover", arguments: "SERVER") { words, model throws(Failure) in
      .failOver(try server(words, 0, model))
    },
    Form(word: "fence", arguments: "SERVER") { words, model throws(Failure) in
      .fence(try server(words, 0, model))
    },
    Form(word: "let-in", arguments: "SERVER") { words, model throws(Failure) in
      .letIn(try server(words, 0, model))
    },
    Form(word: "aim-reader", arguments: "VIRTUAL-ENDPOINT:SERVER") {
      words, model throws(Failure) in
      .aimReader(try element(words, 0, model), at: try server(words, 1, model))
    },
    Form(word: "restore", arguments: "SERVER") { words, model throws(Failure) in
      .pointInTimeRestore(try server(words, 0, model))
    },
    Form(word: "geo-restore", arguments: "SERVER:REGION") { words, model throws(Failure) in
      .geoRestore(try server(words, 0, model), to: try anyRegion(words, 1))
    },
    Form(word: "high-availability", arguments: "SERVER[:ZONE]") { words, model throws(Failure) in
      .enableHighAvailability(
        try server(words, 0, model), standby: words.count > 1 ? try zone(words, 1) : nil)
    },
    Form(word: "lag", arguments: "REPLICA:SECONDS") { words, model throws(Failure) in
      .fallBehind(try server(words, 0, model), by: try seconds(words, 1))
    },
  ]

  /// Reads an event.
  ///
  /// - Throws: A sentence that says what is unknown, with near misses.
  static func event(_ text: String, in model: Model) throws(Failure) -> Event {
    let words = text.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard let form = forms.first(where: { $0.word == words[0] }) else {
      throw Failure(
        description: "there is no event '\(words[0])'\(forms.map(\.word).didYouMean(words[0])); "
          + "there are \(forms.map(\.spelling).joined(separator: ", "))")
    }
    let arguments = Array(words.dropFirst())
    let limit = form.arguments.isEmpty ? 0 : form.arguments.split(separator: ":").count
    guard arguments.count <= limit else {
      throw Failure(description: "'\(text)' says too much; write \(form.spelling)")
    }
    do {
      return try form.make(arguments, model)
    } catch {
      throw Failure(description: "\(error.description); write \(form.spelling)")
    }
  }

  // MARK: Arguments

  private static func word(_ words: [String], _ index: Int) throws(Failure) -> String {
    guard words.indices.contains(index), !words[index].isEmpty else {
      throw Failure(description: "something is missing")
    }
    return words[index]
  }

  private static func element(
    _ words: [String], _ index: Int, _ model: Model
  ) throws(Failure) -> ElementID {
    let text = try word(words, index)
    guard model[ElementID(text)] != nil else {
      let known = model.elements.map(\.id.text)
      throw Failure(description: "there is no element '\(text)'\(known.didYouMean(text))")
    }
    return ElementID(text)
  }

  private static func server(
    _ words: [String], _ index: Int, _ model: Model
  ) throws(Failure) -> ElementID {
    let text = try word(words, index)
    guard model.server(ElementID(text)) != nil else {
      let known = model.servers.map(\.id.text)
      throw Failure(
        description: "there is no server '\(text)'\(known.didYouMean(text)) "
          + "(servers: \(known.listed))")
    }
    return ElementID(text)
  }

  private static func region(
    _ words: [String], _ index: Int, _ model: Model
  ) throws(Failure) -> AzureRegion {
    let text = try word(words, index)
    let regions = model.regions.map(\.region)
    guard let region = regions.first(where: { $0.name == text }) else {
      let known = regions.map(\.name)
      throw Failure(
        description: "there is no region '\(text)' in the architecture\(known.didYouMean(text)); "
          + "it has \(known.listed)")
    }
    return region
  }

  private static func anyRegion(_ words: [String], _ index: Int) throws(Failure) -> AzureRegion {
    let text = try word(words, index)
    guard let region = AzureRegion.all.first(where: { $0.name == text }) else {
      let near = AzureRegion.all.map(\.name).didYouMean(text)
      throw Failure(description: "there is no region '\(text)'\(near)")
    }
    return region
  }

  private static func zone(_ words: [String], _ index: Int) throws(Failure) -> AvailabilityZone {
    let text = try word(words, index)
    guard let zone = Int(text).flatMap(AvailabilityZone.init(rawValue:)) else {
      throw Failure(description: "'\(text)' is no zone; zones are 1, 2 and 3")
    }
    return zone
  }

  private static func seconds(_ words: [String], _ index: Int) throws(Failure) -> Duration {
    let text = try word(words, index)
    guard let seconds = Int(text), (0...31_536_000).contains(seconds) else {
      throw Failure(description: "'\(text)' is no number of seconds within a year")
    }
    return .seconds(seconds)
  }
}
