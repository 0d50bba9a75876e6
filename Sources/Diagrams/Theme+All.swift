extension Theme {
  /// Colours by plane, light and dark.
  public static let standard = Theme(
    name: "standard",
    light: Palette(
      page: 0xffffff, title: 0x1b2430, detail: 0x495766, card: 0xffffff, cardLine: 0xb9c3cf,
      boundaryLine: 0xc3ccd6, site: 0xf6f4ef, region: 0xf3f6fa, network: 0xe8eff7,
      subnet: 0xf8fafc, zone: 0xe7f2ec, badge: 0x1b2430, badgeText: 0xffffff, data: 0x1f5fbf,
      replication: 0x14784a, nameResolution: 0x7a3fb3, keyManagement: 0x9c5600,
      observability: 0x0c7489, control: 0x5b6672, connection: 0x93a1b0,
      error: 0xb3261e, warning: 0x8f5b00, note: 0x1f5fbf, changed: 0xb0126f),
    dark: Palette(
      page: 0x10151b, title: 0xeef2f6, detail: 0xb4c0cc, card: 0x1c242d, cardLine: 0x4a5866,
      boundaryLine: 0x3d4955, site: 0x1b1a16, region: 0x151c24, network: 0x1a2430,
      subnet: 0x161e27, zone: 0x16231d, badge: 0xeef2f6, badgeText: 0x10151b, data: 0x7db4ff,
      replication: 0x5fd39b, nameResolution: 0xc99bf5, keyManagement: 0xf0ae5b,
      observability: 0x5fcbe0, control: 0xa9b5c1, connection: 0x6f7f8f,
      error: 0xff9389, warning: 0xf2c14e, note: 0x7db4ff, changed: 0xff7ec2))

  /// Black on white, with the strongest contrast: for print without colours and for weak eyes.
  public static let print = Theme(
    name: "print",
    light: Palette(
      page: 0xffffff, title: 0x000000, detail: 0x000000, card: 0xffffff, cardLine: 0x000000,
      boundaryLine: 0x555555, site: 0xffffff, region: 0xffffff, network: 0xffffff,
      subnet: 0xffffff, zone: 0xffffff, badge: 0x000000, badgeText: 0xffffff, data: 0x000000,
      replication: 0x000000, nameResolution: 0x000000, keyManagement: 0x000000,
      observability: 0x000000, control: 0x000000, connection: 0x8a8a8a,
      error: 0x000000, warning: 0x000000, note: 0x000000, changed: 0x000000))

  /// The themes that every tool knows.
  public static let all: [Theme] = [.standard, .print]
}
