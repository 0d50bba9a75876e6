/* Reads each DOT file of the command line several times through the bridge, and some text that is
   no DOT in between; run under valgrind, it shows whether the bridge keeps its memory in order. */

#include "CGraphvizBridge.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char *read_file(const char *path) {
  FILE *file = fopen(path, "rb");
  if (!file) return NULL;
  fseek(file, 0, SEEK_END);
  long size = ftell(file);
  rewind(file);
  char *text = calloc((size_t)size + 1, 1);
  if (text && fread(text, 1, (size_t)size, file) != (size_t)size) text[0] = 0;
  fclose(file);
  return text;
}

/* Sums everything up, so that every byte that the bridge hands out is read. */
static double sum(const bridge_geometry *geometry) {
  double total = (double)strlen(geometry->messages) + geometry->height;
  for (size_t i = 0; i < geometry->node_count; i++) {
    const bridge_node *node = &geometry->nodes[i];
    total += node->x + node->y + node->width + node->height + (double)strlen(node->name);
  }
  for (size_t i = 0; i < geometry->cluster_count; i++) {
    const bridge_cluster *cluster = &geometry->clusters[i];
    total += cluster->left + cluster->bottom + cluster->right + cluster->top;
    total += (double)strlen(cluster->name);
  }
  for (size_t i = 0; i < geometry->edge_count; i++) {
    const bridge_edge *edge = &geometry->edges[i];
    for (size_t j = 0; j < edge->point_count; j++) total += edge->points[j].x + edge->points[j].y;
    total += (double)(strlen(edge->id) + strlen(edge->tail) + strlen(edge->head));
    total += edge->tip.x + edge->label_position.y;
  }
  return total;
}

static double read_once(const char *dot, bridge_status expected) {
  bridge_geometry geometry;
  bridge_status status = bridge_read(dot, &geometry);
  if (status != expected) {
    fprintf(stderr, "status %d: %s\n", status, geometry.messages);
    exit(1);
  }
  double total = sum(&geometry);
  bridge_free(&geometry);
  return total;
}

int main(int count, char **files) {
  for (int i = 1; i < count; i++) {
    char *dot = read_file(files[i]);
    if (!dot) return 1;
    double first = read_once(dot, bridge_ok);
    for (int round = 0; round < 3; round++) {
      read_once("digraph {", bridge_bad_dot);
      if (read_once(dot, bridge_ok) != first) return 1;
    }
    free(dot);
  }
  /* Without positions libgvc complains, and the complaint is handed out. */
  bridge_geometry geometry;
  bridge_read("digraph { a -> b }", &geometry);
  bool complained = strstr(geometry.messages, "has no position") != NULL;
  bridge_free(&geometry);
  return complained ? 0 : 1;
}
