package import ArchitectureModel

extension Simulator {
  /// The title of an element, of a part or of a restored server.
  package func title(_ id: ElementID) -> String {
    if id.isRestored {
      return "\(model.title(of: id.origin)) (\(id.isGeoRestored ? "geo-restored" : "restored"))"
    }
    for endpoint in model.all(VirtualEndpoint.self) {
      if id == endpoint.id.part("writer") { return "Writer name of \(endpoint.baseName)" }
      if id == endpoint.id.part("reader") { return "Reader name of \(endpoint.baseName)" }
    }
    return zoneTitle(id) ?? model.title(of: id)
  }

  private func zoneTitle(_ id: ElementID) -> String? {
    for place in model.regions {
      for zone in AvailabilityZone.allCases where id == place.id.zone(zone) {
        return "\(zone.title) of \(place.title)"
      }
    }
    return nil
  }
}
