#ifndef C_GRAPHVIZ_BRIDGE_H
#define C_GRAPHVIZ_BRIDGE_H

#include <stdbool.h>
#include <stddef.h>

/* The finished geometry of one DOT text, as libgvc reads it: points, y upwards.
   Calls are not reentrant: libgvc keeps global state, so the caller holds a lock. */

typedef struct {
  double x, y;
} bridge_point;

/* A node. x and y are its centre. */
typedef struct {
  char *name;
  double x, y, width, height;
} bridge_node;

/* A cluster. */
typedef struct {
  char *name;
  double left, bottom, right, top;
} bridge_cluster;

/* An edge: cubic Bezier pieces (3n + 1 points) and the tip of the arrow, if it has one. */
typedef struct {
  char *id, *tail, *head;
  bridge_point *points;
  size_t point_count;
  bool has_tip, has_label;
  bridge_point tip, label_position;
} bridge_edge;

typedef struct {
  bridge_node *nodes;
  size_t node_count;
  bridge_cluster *clusters;
  size_t cluster_count;
  bridge_edge *edges;
  size_t edge_count;
  /* The upper edge of the graph's box. */
  double height;
  /* What libgvc said, one message a line; empty when it said nothing. */
  char *messages;
} bridge_geometry;

typedef enum {
  bridge_ok = 0,
  bridge_no_plugin = 1, /* messages: the folder that was searched */
  bridge_bad_dot = 2,
  bridge_bad_layout = 3,
  bridge_no_memory = 4,
} bridge_status;

/* Reads DOT that carries its geometry (engine nop2). The caller frees the result,
   whatever the status, with bridge_free. */
bridge_status bridge_read(const char *dot, bridge_geometry *result);

void bridge_free(bridge_geometry *geometry);

#endif
