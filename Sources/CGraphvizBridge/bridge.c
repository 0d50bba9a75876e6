#define _GNU_SOURCE
#include "CGraphvizBridge.h"

#include <dlfcn.h>
#include <glob.h>
#include <graphviz/gvc.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* One context per process, never freed: freeing one leaves libgvc with dangling font tables. */
static GVC_t *context = NULL;

/* What libgvc says while one text is read. */
static char *messages = NULL;
static size_t messages_length = 0;

/* Whether any allocation failed since the last reading began. */
static bool is_out_of_memory = false;

static char *copy(const char *text) {
  char *copied = strdup(text ? text : "");
  if (!copied) is_out_of_memory = true;
  return copied;
}

static int collect(char *text) {
  size_t length = strlen(text);
  char *grown = realloc(messages, messages_length + length + 1);
  if (!grown) {
    is_out_of_memory = true;
    return 1;
  }
  messages = grown;
  memcpy(messages + messages_length, text, length + 1);
  messages_length += length;
  return 0;
}

/* --- The plug-in ------------------------------------------------------------------- */

/* The folder of plug-ins lies beside libgvc itself, wherever that was loaded from. */
static bool plugin_pattern(char *pattern, size_t size) {
  Dl_info library;
  void *function = dlsym(RTLD_DEFAULT, "gvContextPlugins");
  if (!function || !dladdr(function, &library) || !library.dli_fname) return false;
  const char *slash = strrchr(library.dli_fname, '/');
  int folder = slash ? (int)(slash - library.dli_fname) : 1;
  const char *start = slash ? library.dli_fname : ".";
#ifdef __APPLE__
  const char *name = "graphviz/libgvplugin_neato_layout*.dylib";
#else
  const char *name = "graphviz/libgvplugin_neato_layout.so*";
#endif
  return snprintf(pattern, size, "%.*s/%s", folder, start, name) < (int)size;
}

static gvplugin_library_t *open_plugin(const char *pattern) {
  glob_t found;
  gvplugin_library_t *library = NULL;
  if (glob(pattern, 0, NULL, &found) != 0) return NULL;
  for (size_t i = 0; i < found.gl_pathc && !library; i++) {
    void *handle = dlopen(found.gl_pathv[i], RTLD_NOW | RTLD_LOCAL);
    if (handle) library = dlsym(handle, "gvplugin_neato_layout_LTX_library");
  }
  globfree(&found);
  return library;
}

static bridge_status open_context(void) {
  if (context) return bridge_ok;
  char pattern[4096];
  if (!plugin_pattern(pattern, sizeof pattern)) return bridge_no_plugin;
  gvplugin_library_t *library = open_plugin(pattern);
  if (!library) {
    collect(pattern);
    return bridge_no_plugin;
  }
  context = gvContextPlugins(NULL, 0);
  if (!context) return bridge_no_memory;
  gvAddLibrary(context, library);
  agseterrf(collect);
  return bridge_ok;
}

/* --- Geometry ---------------------------------------------------------------------- */

static bool is_cluster(Agraph_t *graph) {
  const char *name = agnameof(graph);
  return name && strncmp(name, "cluster", strlen("cluster")) == 0;
}

static size_t count_clusters(Agraph_t *graph) {
  size_t count = 0;
  for (Agraph_t *sub = agfstsubg(graph); sub; sub = agnxtsubg(sub))
    count += is_cluster(sub) + count_clusters(sub);
  return count;
}

static boxf written_box(Agraph_t *graph) {
  boxf box = {{0, 0}, {0, 0}};
  char *text = agget(graph, "bb");
  if (text) sscanf(text, "%lf,%lf,%lf,%lf", &box.LL.x, &box.LL.y, &box.UR.x, &box.UR.y);
  return box;
}

/* The box that libgvc gave a cluster; one that it left out keeps the box of the text. */
static boxf cluster_box(Agraph_t *cluster) {
  return aggetrec(cluster, "Agraphinfo_t", 0) ? GD_bb(cluster) : written_box(cluster);
}

static void read_clusters(Agraph_t *graph, bridge_geometry *result) {
  for (Agraph_t *sub = agfstsubg(graph); sub; sub = agnxtsubg(sub)) {
    if (is_cluster(sub)) {
      boxf box = cluster_box(sub);
      result->clusters[result->cluster_count++] = (bridge_cluster){
          .name = copy(agnameof(sub)), .left = box.LL.x, .bottom = box.LL.y, .right = box.UR.x,
          .top = box.UR.y};
    }
    read_clusters(sub, result);
  }
}

static bool read_edge(Agedge_t *edge, bridge_edge *result) {
  *result = (bridge_edge){.id = copy(agget(edge, "id")), .tail = copy(agnameof(agtail(edge))),
                          .head = copy(agnameof(aghead(edge)))};
  if (ED_label(edge) && ED_label(edge)->set) {
    result->has_label = true;
    result->label_position = (bridge_point){ED_label(edge)->pos.x, ED_label(edge)->pos.y};
  }
  if (!ED_spl(edge) || ED_spl(edge)->size == 0) return true;
  bezier *line = &ED_spl(edge)->list[0];
  result->points = calloc((size_t)line->size, sizeof(bridge_point));
  if (!result->points) return false;
  result->point_count = (size_t)line->size;
  for (size_t i = 0; i < result->point_count; i++)
    result->points[i] = (bridge_point){line->list[i].x, line->list[i].y};
  result->has_tip = line->eflag != 0;
  if (result->has_tip) result->tip = (bridge_point){line->ep.x, line->ep.y};
  return true;
}

static bridge_status read_geometry(Agraph_t *graph, bridge_geometry *result) {
  size_t nodes = (size_t)agnnodes(graph), edges = (size_t)agnedges(graph);
  size_t clusters = count_clusters(graph);
  result->nodes = calloc(nodes + 1, sizeof(bridge_node));
  result->edges = calloc(edges + 1, sizeof(bridge_edge));
  result->clusters = calloc(clusters + 1, sizeof(bridge_cluster));
  if (!result->nodes || !result->edges || !result->clusters) return bridge_no_memory;
  for (Agnode_t *node = agfstnode(graph); node; node = agnxtnode(graph, node)) {
    result->nodes[result->node_count++] = (bridge_node){
        .name = copy(agnameof(node)), .x = ND_coord(node).x, .y = ND_coord(node).y,
        .width = ND_width(node) * 72, .height = ND_height(node) * 72};
  }
  for (Agnode_t *node = agfstnode(graph); node; node = agnxtnode(graph, node))
    for (Agedge_t *edge = agfstout(graph, node); edge; edge = agnxtout(graph, edge))
      if (!read_edge(edge, &result->edges[result->edge_count++])) return bridge_no_memory;
  read_clusters(graph, result);
  return bridge_ok;
}

/* --- Entry points ------------------------------------------------------------------ */

static bridge_status read_dot(const char *dot, bridge_geometry *result) {
  bridge_status status = open_context();
  if (status != bridge_ok) return status;
  Agraph_t *graph = agmemread(dot);
  if (!graph) return bridge_bad_dot;
  result->height = written_box(graph).UR.y; /* The layout empties the attribute. */
  status = gvLayout(context, graph, "nop2") == 0 ? bridge_ok : bridge_bad_layout;
  if (status == bridge_ok) status = read_geometry(graph, result);
  gvFreeLayout(context, graph);
  agclose(graph);
  return status;
}

bridge_status bridge_read(const char *dot, bridge_geometry *result) {
  *result = (bridge_geometry){0};
  messages = NULL;
  messages_length = 0;
  is_out_of_memory = false;
  bridge_status status = read_dot(dot, result);
  if (is_out_of_memory) status = bridge_no_memory;
  result->messages = messages ? messages : copy("");
  messages = NULL;
  return status;
}

void bridge_free(bridge_geometry *geometry) {
  for (size_t i = 0; i < geometry->node_count; i++) free(geometry->nodes[i].name);
  for (size_t i = 0; i < geometry->cluster_count; i++) free(geometry->clusters[i].name);
  for (size_t i = 0; i < geometry->edge_count; i++) {
    bridge_edge *edge = &geometry->edges[i];
    free(edge->id);
    free(edge->tail);
    free(edge->head);
    free(edge->points);
  }
  free(geometry->nodes);
  free(geometry->edges);
  free(geometry->clusters);
  free(geometry->messages);
  *geometry = (bridge_geometry){0};
}
